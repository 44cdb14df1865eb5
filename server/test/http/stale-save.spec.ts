import { startTestApp, type TestApp } from '../support/app.js';
import { type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
}, 120_000);
afterAll(() => app.close());

const note = (as: string, id: string, body: object) => app.call('addNote', { as, path: { id }, body });

async function changedMeanwhile() {
  const { id } = await jobs.submit();
  const { version } = await jobs.register(id);
  const answer = await note('cs-supervisor', id, { text: '业户下午三点后在家', visibility: 'internal' });
  expect(answer.status).toBe(200);
  return { id, version };
}

describe('B4 a save that is meant for an older version', () => {
  it('is refused with who was faster, when and with what; the same words go through after it', async () => {
    const { id, version } = await changedMeanwhile();
    const { status, body } = await note('receptionist', id, { text: '已约三点', version });
    const refusal = body as unknown as Record<string, unknown>;
    expect([status, refusal.code]).toEqual([409, 'version_conflict']);
    expect(refusal).toMatchObject({ version: version + 1, changedBy: '周敏', own: false });
    expect(refusal.change).toContain('业户下午三点后在家');
    expect(Date.parse(String(refusal.changedAt))).toBeLessThanOrEqual(app.clock.now());
    const again = await note('receptionist', id, { text: '已约三点', version: version + 1 });
    expect(again.status).toBe(200);
    const { items } = (await app.call('getTimeline', { as: 'receptionist', path: { id } })).body;
    expect(items.filter(({ text }) => text?.includes('已约三点'))).toHaveLength(1);
  });

  it('by the same person, in another window, says so', async () => {
    const { id } = await jobs.submit();
    const { version } = await jobs.register(id);
    await note('receptionist', id, { text: '第一个窗口' });
    const { body } = await note('receptionist', id, { text: '第二个窗口', version });
    expect(body).toMatchObject({ code: 'version_conflict', own: true });
  });

  it('tells a resident nothing that staff keep among themselves', async () => {
    const { id, version } = await changedMeanwhile();
    const { body } = await note('resident-1', id, { text: '我四点到家', version });
    expect(body).toMatchObject({ code: 'version_conflict', version: version + 1 });
    expect(JSON.stringify(body)).not.toContain('业户下午三点后在家');
    expect(body).not.toMatchObject({ changedBy: '周敏' });
  });

  it('every act of the desk that is written in a form takes a version', async () => {
    const { id, version } = await changedMeanwhile();
    const bodies = {
      answerTicket: { answer: '可以自己拧紧' },
      suspendTicket: { reason: '等配件' },
      resumeTicket: { reason: '配件到了' },
      closeTicket: { outcome: '已修好' },
      requestSignOff: { outcome: '已修好' },
      changePriority: { priority: 'emergency' },
      rescheduleTicket: { appointment: { from: '2026-07-15T02:00:00.000Z', to: '2026-07-15T03:00:00.000Z' } },
    } as const;
    for (const [operation, body] of Object.entries(bodies)) {
      const answer = await app.call(operation as 'closeTicket', {
        as: 'cs-supervisor',
        path: { id },
        body: { ...body, version },
      });
      expect([operation, answer.status, answer.body.code]).toEqual([operation, 409, 'version_conflict']);
    }
  });

  it('without a version it is taken as it comes', async () => {
    const { id } = await changedMeanwhile();
    expect((await note('receptionist', id, { text: '不管版本' })).status).toBe(200);
  });
});
