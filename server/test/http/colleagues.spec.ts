import { startTestApp, type TestApp } from '../support/app.js';
import { done } from '../support/job.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 180_000);
afterAll(() => app.close());

const namesFor = async (as: string, who?: 'sent_out' | 'everybody') => {
  const { items } = await done(app.call('listStaff', { as, query: { limit: 100, ...(who ? { who } : {}) } }));
  return items.map(({ name }) => name);
};

describe('whom one may send, and whom one may turn to (DSP-5, INT-10, EMG-3, CMP-4)', () => {
  it('those who are sent out: no desk, no manager', async () => {
    const names = await namesFor('receptionist');
    expect(names).toEqual(expect.arrayContaining(['王建军', '何永康', '孙伟']));
    for (const name of ['林晓雯', '周敏', '陈国栋']) expect(names).not.toContain(name);
    expect(await namesFor('receptionist', 'sent_out')).toEqual(names);
  });

  it('everybody: the desk, the heads and the manager too, each once', async () => {
    const names = await namesFor('receptionist', 'everybody');
    expect(names).toEqual(expect.arrayContaining(['林晓雯', '周敏', '陈国栋', '吴佩玲', '王建军', '何永康', '孙伟']));
    expect(names.length).toBe(new Set(names).size);
  });

  it('neither somebody of another community nor of the company is among them', async () => {
    const names = await namesFor('receptionist', 'everybody');
    for (const name of ['许佳怡', '方立新', '唐宁', '顾明远']) expect(names).not.toContain(name);
    expect(await namesFor('receptionist-b', 'everybody')).toEqual(expect.arrayContaining(['许佳怡', '方立新']));
  });

  it('whoever sees only their own department sees no more of it than that', async () => {
    const names = await namesFor('engineer-1', 'everybody');
    expect(names).toContain('孙伟');
    for (const name of ['林晓雯', '刘桂芳', '陈国栋']) expect(names).not.toContain(name);
  });

  it.each(['contractor-1', 'resident-1', 'cashier'])('%s may ask for no list at all', async (as) => {
    expect((await app.call('listStaff', { as, query: { who: 'everybody' } })).status).toBe(403);
  });

  it('a list that does not exist is refused by its field', async () => {
    const { status, body } = await app.call('listStaff', { as: 'receptionist', query: { who: 'all' as never } });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'who']);
  });
});
