import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let complaints: ReturnType<typeof complaintsIn>;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  complaints = complaintsIn(app);
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
    const other = await jobs.submit();
    const bodies = {
      answerTicket: { answer: '可以自己拧紧' },
      suspendTicket: { reason: '等配件' },
      resumeTicket: { reason: '配件到了' },
      closeTicket: { outcome: '已修好' },
      requestSignOff: { outcome: '已修好' },
      changePriority: { priority: 'emergency' },
      rescheduleTicket: { appointment: { from: '2026-07-15T02:00:00.000Z', to: '2026-07-15T03:00:00.000Z' } },
      claimTicket: {},
      askSupervisor: { question: '邻里纠纷，立不立？' },
      passOnTicket: { personId: other.id, said: '说过两遍了' },
      bookCallBack: { personId: other.id, words: '问物业费' },
      passToDepartmentHead: { department: 'engineering', words: '主管看一下' },
      linkTicket: { ticketId: other.id, separable: true },
    } as const;
    for (const [operation, body] of Object.entries(bodies)) {
      const answer = await app.call(operation as 'closeTicket', {
        // REG-3: only a receptionist asks the supervisor.
        as: operation === 'askSupervisor' ? 'receptionist' : 'cs-supervisor',
        path: { id },
        body: { ...body, version },
      });
      expect([operation, answer.status, answer.body.code]).toEqual([operation, 409, 'version_conflict']);
    }
  });

  it('CMP-1 so does every step of a complaint, and its record says which version it is', async () => {
    const id = await complaints.make();
    const { version } = await done(complaints.record('cs-supervisor', id));
    expect((await note('receptionist', id, { text: '业户又打来一次' })).status).toBe(200);
    const bodies = {
      acknowledgeComplaint: { words: '很抱歉' },
      nameConcerned: { personIds: [] },
      classifyComplaint: {
        ...{ nature: 'effective', natureReason: 'harm', content: 'attitude', responsibility: 'ours' },
      },
      recordFact: { source: 'site', text: '看了录像' },
      replyComplaint: { text: '向您道歉', channel: 'call' },
      summariseComplaint: { title: '外卖', happened: '拦下', handled: '道歉', lesson: '先解释' },
    } as const;
    for (const [operation, body] of Object.entries(bodies)) {
      const { status, body: refusal } = await complaints.act(operation as 'recordFact', 'cs-supervisor', id, {
        ...body,
        version,
      });
      expect([operation, status, refusal]).toMatchObject([
        operation,
        409,
        { code: 'version_conflict', changedBy: '林晓雯', own: false },
      ]);
    }
    const fresh = await done(complaints.record('cs-supervisor', id));
    const body = { words: '很抱歉', version: fresh.version };
    expect(await complaints.act('acknowledgeComplaint', 'cs-supervisor', id, body)).toMatchObject({
      status: 200,
      body: { version: fresh.version + 1 },
    });
  });

  it('without a version it is taken as it comes', async () => {
    const { id } = await changedMeanwhile();
    expect((await note('receptionist', id, { text: '不管版本' })).status).toBe(200);
  });
});
