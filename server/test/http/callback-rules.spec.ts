import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { type Inbox, inboxIn } from '../support/inbox.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const DAYS = 86_400_000;
const RULE = { first: 3, firstUnit: 'day', again: 'days', againDays: 4, caller: 'manager' };

let app: TestApp;
let jobs: Jobs;
let inbox: Inbox;
let a: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' });
  jobs = jobsIn(app);
  inbox = inboxIn(app);
  a = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

const set = (body: object, { as = 'cs-supervisor', community = a } = {}) =>
  app.call('setCallbackRule', { as, path: { id: community }, body: { rule: RULE, reason: '雨季多问一次', ...body } });
const undo = (id: string, as = 'cs-supervisor') => app.call('undoPolicyChange', { as, path: { id }, body: {} });
const settings = () => done(app.call('listPolicies', { as: 'manager', path: { id: a } }));
const rules = async () => (await settings()).callbackRules;
const history = async () =>
  (await done(app.call('listPolicyChanges', { as: 'manager', path: { id: a }, query: { limit: 100 } }))).items;

/** Closed now: in how many days somebody is called, and who owes it. */
async function called() {
  const { ticketId } = await jobs.closed();
  const ticket = await done(app.call('getTicket', { as: 'cs-supervisor', path: { id: ticketId } }));
  const { categoryId } = ticket;
  const days = (Date.parse(ticket.callback?.dueAt ?? '') - Date.parse(ticket.closedAt ?? '')) / DAYS;
  const owed = async (as: string) => (await inbox.task(as, ticketId, 'callback')) !== undefined;
  return { days, manager: await owed('manager'), receptionist: await owed('receptionist'), ticketId, categoryId };
}
describe('加一条规则', () => {
  it('CBK-8 counts from the next close-out on, is undone and taken away; what is due already stays', async () => {
    const usual = await called();
    const { categoryId } = usual;
    expect(usual.manager).toBe(false);
    const added = await done(set({ categoryId }));
    expect(added).toMatchObject({ reason: '雨季多问一次', callbackRule: { from: null, to: '3 天，4 天后，项目经理' } });
    expect(await rules()).toMatchObject([{ ...RULE, categoryId, kind: null, subject: `category:${categoryId}` }]);
    const own = await called();
    expect(own).toMatchObject({ days: 3, manager: true, receptionist: false });
    const before = await done(app.call('getTicket', { as: 'cs-supervisor', path: { id: usual.ticketId } }));
    expect((Date.parse(before.callback?.dueAt ?? '') - Date.parse(before.closedAt ?? '')) / DAYS).toBe(usual.days);
    const back = await done(undo(added.id, 'manager'));
    expect(back).toMatchObject({ byName: '陈国栋', undoes: added.id, callbackRule: { to: null } });
    expect(await rules()).toEqual([]);
    expect((await called()).days).toBe(usual.days);
    expect((await undo(added.id)).body.code).toBe('invalid_transition');
    await done(set({ categoryId, rule: { ...RULE, first: 12, firstUnit: 'hour' } }));
    const changed = await done(set({ categoryId }));
    expect(changed.callbackRule).toMatchObject({ from: '12 小时，4 天后，项目经理', to: '3 天，4 天后，项目经理' });
    await done(set({ categoryId, rule: null }));
    expect(await rules()).toEqual([]);
    expect((await set({ categoryId, rule: null })).body.code).toBe('nothing_changed');
    const [gone, , , undone, first] = await history();
    expect(gone?.callbackRule).toMatchObject({ to: null });
    expect([undone?.undoes, first?.undone]).toEqual([added.id, true]);
  });

  it('is refused by field, and when somebody changed the settings meanwhile', async () => {
    const errors = async (body: object) => {
      const answer = await set(body);
      return answer.body.errors.map(({ field, code }) => `${answer.status} ${field} ${code}`);
    };
    const was = await history();
    expect(await errors({})).toEqual(['400 kind required']);
    expect(await errors({ kind: 'help', categoryId: '1' })).toEqual(['400 kind one_of_two']);
    expect(await errors({ categoryId: '1' })).toEqual(['400 categoryId not_found']);
    expect(await errors({ kind: 'help', rule: { ...RULE, first: 61 } })).toEqual(['400 rule.first too_big']);
    expect(await errors({ kind: 'help', rule: { ...RULE, again: 'never' } })).toEqual([
      '400 rule.againDays not_asked_for',
    ]);
    expect(await errors({ kind: 'help', rule: { ...RULE, againDays: null } })).toEqual(['400 rule.againDays required']);
    expect(await errors({ kind: 'help', reason: ' ' })).toHaveLength(1);
    expect(await history()).toEqual(was);
    const { version } = await settings();
    await done(set({ kind: 'help', version }));
    expect((await set({ kind: 'praise', version })).body.code).toBe('version_conflict');
    const number = { changes: [{ key: 'closeWithinHours', value: 20 }], reason: '公司要求', version };
    const stale = await app.call('changePolicies', { as: 'manager', path: { id: a }, body: number });
    expect(stale.body.code).toBe('version_conflict');
    await done(set({ kind: 'help', rule: null }));
  });

  it('a category of another community is none of this one', async () => {
    const { items } = await done(app.call('listCategories', { as: 'manager-b' }));
    const [theirs] = items.flatMap(({ children }) => children);
    expect((await set({ categoryId: theirs?.id })).body.errors).toMatchObject([{ field: 'categoryId' }]);
  });

  it('ROL-1 supervisor and manager of the community set it; for everybody else there is none', async () => {
    for (const as of ['cs-supervisor', 'manager']) {
      const { id } = await done(set({ kind: 'suggestion' }, { as }));
      await done(undo(id, as));
    }
    const { id } = await done(set({ kind: 'suggestion' }));
    const was = await history();
    for (const as of ['receptionist', 'engineering-supervisor', 'resident-1', 'head-office', 'admin', 'manager-b']) {
      expect((await set({ kind: 'suggestion', rule: null }, { as })).status).toBe(404);
      expect((await undo(id, as)).status).toBe(404);
    }
    expect(await history()).toEqual(was);
  });
});
