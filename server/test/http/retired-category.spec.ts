import { type Alarms, alarmsIn } from '../support/alarms.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn, type Plan } from '../support/job.js';

const DAY = 24 * 60 * 60;

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let alarms: Alarms;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  alarms = alarmsIn(app);
}, 120_000);
afterAll(() => app.close());

const settings = async () => (await done(app.call('listCategorySettings', { as: 'cs-supervisor' }))).items;
const settingOf = async (code: string) => {
  const found = (await settings()).find((row) => row.code === code);
  if (!found) throw new Error(`no category ${code}`);
  return found;
};
async function retire(code: string, as = 'cs-supervisor') {
  const { id, name, department, words } = await settingOf(code);
  const body = { name, department, words, active: false, reason: '不再单列' };
  return app.call('changeCategory', { as, path: { id }, body });
}
const undo = (id: string, as = 'cs-supervisor') => app.call('undoCategoryChange', { as, path: { id }, body: {} });
const offered = async (code: string, as: string) => {
  const { items } = await done(app.call('listCategories', { as }));
  return items.flatMap(({ children }) => children).some((leaf) => leaf.code === code);
};
/** Retired while the test says so, and offered again afterwards. */
async function whileRetired(code: string, then: () => Promise<void>): Promise<void> {
  const { id } = await done(retire(code));
  await then().finally(() => done(undo(id)));
}

/** Of a leak, so that CBK-2 shows whether the mark of the category still counts. */
const leak: Partial<Plan> = { category: 'ceiling_leak' };

describe('CLS-1 who takes a category away, and what is offered then', () => {
  it.each(['cs-supervisor', 'manager'])(
    '%s may; it is offered to nobody, and again when it is taken back',
    async (as) => {
      expect(await offered('ceiling_leak', 'resident-1')).toBe(true);
      const { id } = await done(retire('ceiling_leak', as));
      expect([await offered('ceiling_leak', 'resident-1'), await offered('ceiling_leak', 'receptionist')]).toEqual([
        false,
        false,
      ]);
      const text = '厨房天花板漏水';
      const hints = () => done(app.call('intakeHints', { as: 'receptionist', query: { text } }));
      const { id: categoryId } = await settingOf('ceiling_leak');
      expect((await hints()).suggestion?.categoryId).not.toBe(categoryId);
      await done(undo(id, as));
      expect(await offered('ceiling_leak', 'resident-1')).toBe(true);
      expect((await hints()).suggestion?.categoryId).toBe(categoryId);
    },
  );

  it.each(['receptionist', 'engineering-supervisor', 'resident-1', 'manager-b', 'head-office'])(
    'for %s there is none to take away, and it stays',
    async (as) => {
      expect((await retire('ceiling_leak', as)).status).toBe(404);
      expect(await offered('ceiling_leak', 'resident-1')).toBe(true);
    },
  );
});

describe('CLS-1 what is under it goes on', () => {
  it('CLS-1 reported under it, it is registered there; another may not be registered there any more', async () => {
    const { id } = await jobs.submit(leak);
    const { id: other } = await jobs.submit();
    const categoryId = await jobs.categoryId('receptionist', 'ceiling_leak');
    const register = (ticketId: string) =>
      jobs.actOnTicket('registerTicket', 'receptionist', ticketId, { categoryId, priority: 'normal' });
    await whileRetired('ceiling_leak', async () => {
      expect(await register(other)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'categoryId', code: 'not_found' }] },
      });
      expect(await done(register(id))).toMatchObject({ status: 'registered', categoryName: '楼上漏水' });
    });
  });

  it.each(['dispatched', 'working', 'signed'] as const)(
    'DSP-1 CBK-2 its order, %s by then, goes its way, its duties keep their times, and it is called back as what it is',
    async (status) => {
      const job = await jobs.orderAt(status, leak);
      const duties = async () =>
        (await inbox.tasks('cs-supervisor', job.ticketId, 'department')).map(({ kind, dueAt }) => [kind, dueAt]);
      const before = await duties();
      expect(before).not.toEqual([]);
      await whileRetired('ceiling_leak', async () => {
        expect(await duties()).toEqual(before);
        await jobs.finishFrom(job.order, leak);
        const closed = await done(jobs.actOnTicket('closeTicket', 'receptionist', job.ticketId, { outcome: '已修好' }));
        expect(closed).toMatchObject({ categoryName: '楼上漏水', callback: { rule: 'CBK-2', kind: 'leak' } });
      });
    },
  );

  it('CBK-11 dissatisfied at the callback, it is sent out again by the route it had', async () => {
    const { ticketId, callbackId } = await jobs.closed(leak);
    await whileRetired('ceiling_leak', async () => {
      const body = { result: 'dissatisfied', solved: 'no', words: '还在滴' };
      await done(app.call('recordCallback', { as: 'receptionist', path: { id: callbackId }, body }));
      expect((await jobs.ticketAs('receptionist', ticketId)).workOrders.at(-1)).toMatchObject({
        ...{ department: 'engineering', rectification: true, status: 'dispatched' },
      });
    });
  });

  it('HOT-3 CLS-1 it is counted under its name: what is open of it, and yesterday’s topics', async () => {
    const { id } = await jobs.submit(leak);
    const before = await settingOf('ceiling_leak');
    await done(retire('ceiling_leak'));
    expect(await settingOf('ceiling_leak')).toEqual({ ...before, active: false });
    await app.advance(DAY);
    app.signInAnew();
    const { figures } = await done(app.call('getMorningBrief', { as: 'receptionist' }));
    const topic = figures.find(({ items }) => items.some(({ ticketId }) => ticketId === id));
    expect(topic).toMatchObject({ part: 'topics', name: '楼上漏水' });
  });
});

it('EMG-1 an alarm does not wait for its category: retired, it is raised and sent out all the same', async () => {
  await whileRetired('lift_trapped', async () => {
    const { id } = await alarms.raised();
    const { priority, workOrders } = await jobs.ticketAs('cs-supervisor', id);
    expect(priority).toBe('emergency');
    expect(workOrders.map(({ department }) => department)).toContain('engineering');
    expect(await inbox.typesTold('manager', id)).toContain('alarm_raised');
  });
});
