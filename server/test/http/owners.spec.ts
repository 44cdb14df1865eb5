import { passOnOrphans } from '../../src/housekeeping/pass-on-orphans.js';
import { StaffGrant } from '../../src/identity/person.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  inbox = inboxIn(app);
}, 120_000);
afterAll(() => app.close());

const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';

describe('ROL-3 an owner who leaves', () => {
  it('ROL-3 their open matters become the supervisor’s, with their duties and a line in the timeline; settled ones stay', async () => {
    const database = app.app.get(Database);
    const open = await jobs.submit();
    await jobs.register(open.id);
    const settled = await jobs.submit();
    await done(jobs.actOnTicket('answerTicket', 'receptionist', settled.id, { answer: '已解释' }));
    expect(await passOnOrphans(database)).toBe(0);

    const owner = (await jobs.ticketAs('manager', open.id)).owner?.id;
    expect(owner).toBe(await meOf('receptionist'));
    await database.transact(async (work) => {
      work.updateMany(StaffGrant, { personId: Number(owner) }, { until: work.now });
    });
    expect(await passOnOrphans(database)).toBe(1);
    expect(await passOnOrphans(database)).toBe(0);

    const supervisor = await meOf('cs-supervisor');
    expect((await jobs.ticketAs('manager', open.id)).owner?.id).toBe(supervisor);
    expect((await jobs.ticketAs('manager', settled.id)).owner?.id).not.toBe(supervisor);
    expect((await inbox.task('cs-supervisor', open.id, 'dispatch'))?.assignee?.id).toBe(supervisor);
    expect(await inbox.typesTold('cs-supervisor', open.id)).toContain('ownership_passed');
    const { items } = await done(app.call('getTimeline', { as: 'manager', path: { id: open.id } }));
    expect(items.at(-1)).toMatchObject({ type: 'ownership_passed', actor: null });
  });
});

describe('ROL-4 who closes', () => {
  it('ROL-4 nobody but the desk closes, and not what is not finished', async () => {
    const { ticketId } = await jobs.orderAt('working');
    for (const as of ['engineer-1', 'engineering-supervisor', 'resident-1']) {
      expect((await jobs.actOnTicket('closeTicket', as, ticketId, { outcome: '好了' })).status).toBe(403);
    }
    for (const as of ['cs-supervisor', 'manager']) {
      const { status, body } = await jobs.actOnTicket('closeTicket', as, ticketId, { outcome: '好了' });
      expect([status, body.code]).toEqual([409, 'invalid_transition']);
    }
  });
});
