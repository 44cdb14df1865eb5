import { defaultCalendar, nextWorkingStart } from '@youying/shared/domain/procedures/calendar';
import { HOUR, MINUTE, SECOND } from '@youying/shared/domain/time';
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

const now = () => app.app.get(Database).now();
const meOf = async (as: string) => (await done(app.call('getMe', { as }))).id ?? '';
const until = async (instant: number) => app.advance(Math.ceil((instant - now()) / SECOND));
const nextMorning = () => nextWorkingStart(now(), defaultCalendar);
const report = { houseId: undefined, place: '3 号楼水表间', description: '水表井里漏水', channel: 'hotline' };

describe('INT-2 intake out of hours', () => {
  it('INT-2 what the duty person of engineering takes at night is theirs; the supervisor confirms the handover in the morning', async () => {
    await until(nextMorning() - 3 * HOUR);
    const ticket = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect(ticket.owner?.id).toBe(await meOf('engineer-1'));
    expect((await jobs.register(ticket.id, { desk: 'engineer-1', category: 'pipe' })).status).toBe('registered');
    const body = { categoryId: await jobs.categoryId('engineer-2', 'pipe'), priority: 'normal' };
    const theirs = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect((await jobs.actOnTicket('registerTicket', 'engineer-2', theirs.id, body)).status).toBe(403);
    await jobs.dispatch(ticket.id, { desk: 'engineer-1' });

    const morning = nextMorning();
    const handover = await inbox.task('cs-supervisor', ticket.id, 'handover');
    expect(handover).toMatchObject({ rule: 'INT-2', dueAt: new Date(morning + 60 * MINUTE).toISOString() });
    expect((await inbox.tasks('cs-supervisor', ticket.id, 'signature')).map(({ kind }) => kind)).toEqual(['handover']);
    await until(morning + MINUTE);
    expect((await jobs.actOnTicket('confirmHandover', 'receptionist', ticket.id, {})).status).toBe(403);
    const taken = await done(jobs.actOnTicket('confirmHandover', 'cs-supervisor', ticket.id, { words: '已核对' }));
    expect(taken.owner?.id).toBe(await meOf('cs-supervisor'));
    expect(await inbox.task('cs-supervisor', ticket.id, 'handover')).toBeUndefined();
    expect((await jobs.actOnTicket('confirmHandover', 'cs-supervisor', ticket.id, {})).status).toBe(409);
  });

  it('INT-2 during the day an engineer hands it to customer service (ROL-2)', async () => {
    await until(nextMorning() + HOUR);
    const { id, owner } = await jobs.submit({ resident: 'engineer-1', category: 'pipe', report });
    expect(owner).toBeNull();
    expect(await inbox.task('cs-supervisor', id, 'handover')).toBeUndefined();
    expect(await inbox.task('receptionist', id, 'register')).toBeDefined();
  });
});
