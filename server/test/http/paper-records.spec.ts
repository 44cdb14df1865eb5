import { startTestApp, type TestApp } from '../support/app.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { papersIn } from '../support/paper.js';

let app: TestApp;
let jobs: Jobs;
let papers: ReturnType<typeof papersIn>;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  papers = papersIn(app);
}, 120_000);
afterAll(() => app.close());

const countOf = (text: string, what: string) => text.split(what).length - 1;

describe('the record of a matter and its close-out', () => {
  it('CLO-6 outcome, signature and time are on paper for the desk and the head of the department', async () => {
    const { ticketId } = await jobs.closed();
    for (const as of ['receptionist', 'engineering-supervisor']) {
      const { text } = await papers.read('printCloseOut', as, ticketId);
      expect(text).toContain('销项记录');
      expect(text).toContain('已修好');
      expect(text).toContain('林晓雯');
    }
    for (const [as, status] of [
      ['resident-1', 403],
      ['engineer-1', 403],
      ['receptionist-b', 404],
    ] as const) {
      expect((await papers.print('printCloseOut', as, ticketId)).status).toBe(status);
    }
  });

  it('CLO-6 nothing of a closed matter is left blank: what nobody said, bound or had to sign says so', async () => {
    const { ticketId } = await jobs.closed();
    const closed = (await papers.read('printCloseOut', 'receptionist', ticketId)).text;
    expect(closed).toContain('尚未归档');
    expect(countOf(closed, '不需要')).toBe(2);
    const open = await jobs.orderAt('confirmed');
    const before = (await papers.read('printCloseOut', 'receptionist', open.ticketId)).text;
    for (const words of ['尚未归档', '不需要', '未登记']) expect(before).not.toContain(words);
  });

  it('the resident’s record has no internal note; the desk’s has', async () => {
    const { ticketId } = await jobs.orderAt('accepted');
    await done(
      jobs.actOnTicket('addNote', 'receptionist', ticketId, { text: '业户上月投诉过两次', visibility: 'internal' }),
    );
    const desk = await papers.read('printRegistration', 'receptionist', ticketId);
    const resident = await papers.read('printRegistration', 'resident-1', ticketId);
    expect(desk.text).toContain('业户上月投诉过两次');
    expect(resident.text).not.toContain('业户上月投诉过两次');
    expect(resident.text).toContain('报修投诉处理记录');
  });
});

describe('CMP-4 a complaint without a name', () => {
  it('tells nobody on paper who complained, and nobody but the desk from which door', async () => {
    const ticket = await jobs.submit({
      report: { kind: 'complaint', description: '楼道三天没人扫', categoryId: undefined, anonymous: true },
    });
    await jobs.register(ticket.id, { category: 'rubbish' });
    const order = await jobs.dispatch(ticket.id, { department: 'cleaning' });
    await done(jobs.act('acceptWorkOrder', 'cleaner-1', order.id));
    const desk = await papers.read('printWorkOrder', 'receptionist', order.id, {});
    expect(desk.text).toContain(ticket.place);
    expect(desk.text).not.toContain('江小川');
    for (const text of [
      (await papers.read('printWorkOrder', 'cleaner-1', order.id, {})).text,
      (await papers.read('printRegistration', 'cleaner-1', ticket.id)).text,
    ]) {
      expect(text).toContain('楼道三天没人扫');
      expect(text).not.toContain('江小川');
      expect(text).not.toContain(ticket.place);
    }
  });
});
