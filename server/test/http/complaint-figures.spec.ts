import { nextPeriodStart, yearAndMonth } from '@youying/shared/domain/complaint/rates';
import { House } from '../../src/communities/community.entity.js';
import { Complaint } from '../../src/complaints/complaint.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { scopeOfEverything } from '../../src/platform/database/scope.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaintsIn } from '../support/complaints.js';
import { done } from '../support/job.js';

const DAY = 24 * 3_600_000;

const CASE = {
  title: '夜间外卖放行',
  happened: '业户夜里取外卖进不来，当班人员用语生硬',
  handled: '当面道歉，当班人员再培训',
  lesson: '先解释再办，办不了的说清去哪里办',
} as const;

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
beforeAll(async () => {
  app = await startTestApp();
  complaints = complaintsIn(app);
}, 180_000);
afterAll(() => app.close());

const satisfied = async (id: string) =>
  done(
    app.call('rateTicket', {
      as: 'resident-1',
      path: { id },
      body: { speed: 5, quality: 5, attitude: 5, solved: true },
    }),
  );
const cases = async (as: string, query: Record<string, string> = {}) =>
  (await done(app.call('listCases', { as, query }))).items.map(({ title }) => title);

describe('CMP-1 how many of the same kind there were lately', () => {
  const sameKind = async (as: string, id: string) => done(app.call('listSameKind', { as, path: { id } }));

  it('counts this one with others of its content, newest first, as far back as the policy says', async () => {
    const older = await complaints.at('classified');
    const id = await complaints.at('classified');
    const found = await sameKind('receptionist', id);
    expect(found.count).toBeGreaterThanOrEqual(2);
    expect(found.items.map(({ ticketId }) => ticketId)).toContain(older);
    expect(found.items.map(({ ticketId }) => ticketId)).not.toContain(id);
    const since = { createdAt: app.clock.now() - 91 * DAY };
    await app.app.get(Database).transact(async (work) => {
      work.updateMany(Complaint, { ticketId: Number(older) }, since);
    });
    const later = await sameKind('cs-supervisor', id);
    expect(later.count).toBe(found.count - 1);
    expect(later.items.map(({ ticketId }) => ticketId)).not.toContain(older);
  });

  it('CMP-4 leaves out what is about the reader, in the list and in the count', async () => {
    const classes = { nature: 'effective', natureReason: 'harm', content: 'attitude', responsibility: 'ours' };
    const aboutNobody = await complaints.at('verified');
    await done(complaints.act('classifyComplaint', 'cs-supervisor', aboutNobody, classes));
    const before = await sameKind('receptionist', aboutNobody);
    const aboutThem = await complaints.at('verified');
    const personIds = [await complaints.personId('receptionist')];
    await done(complaints.act('nameConcerned', 'cs-supervisor', aboutThem, { personIds }));
    await done(complaints.act('classifyComplaint', 'cs-supervisor', aboutThem, classes));
    const { count, items } = before;
    expect(await sameKind('receptionist', aboutNobody)).toMatchObject({ count, items });
    const told = await sameKind('cs-supervisor', aboutNobody);
    expect(told.count).toBe(count + 1);
    expect(told.items.map(({ ticketId }) => ticketId)).toContain(aboutThem);
  });

  it('CMP-4 is not told to whom it is about, nor outside the desk, nor elsewhere', async () => {
    const id = await complaints.at('classified');
    for (const as of ['security-supervisor', 'engineer-1', 'resident-1', 'receptionist-b']) {
      expect([403, 404]).toContain((await app.call('listSameKind', { as, path: { id } })).status);
    }
  });
});

describe('CMP-6 the case library', () => {
  it('takes no name, no telephone and no door of the record, and says which it found', async () => {
    const id = await complaints.at('closed');
    await satisfied(id);
    const { contact, place } = await done(app.call('getTicket', { as: 'resident-1', path: { id } }));
    const named = { ...CASE, happened: `${contact?.name}在${place}说马超群态度差`, handled: `打${contact?.phone}道歉` };
    const answer = await complaints.act('summariseComplaint', 'cs-supervisor', id, named);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field, code }) => [field, code])).toEqual([
      ['happened', 'name_found'],
      ['handled', 'name_found'],
    ]);
    for (const found of [contact?.name, '马超群']) expect(answer.body.errors[0]?.message).toContain(found);
    await done(complaints.act('summariseComplaint', 'cs-supervisor', id, CASE));
  });

  it('is searched by words, kind and content, by everybody who answers residents and by nobody else', async () => {
    expect(await cases('receptionist', { q: '外卖' })).toEqual([CASE.title]);
    expect(await cases('receptionist', { q: '先解释' })).toEqual([CASE.title]);
    expect(await cases('receptionist', { q: '电梯' })).toEqual([]);
    expect(await cases('manager', { content: 'attitude', nature: 'effective' })).toEqual([CASE.title]);
    expect(await cases('manager', { content: 'equipment' })).toEqual([]);
    expect(await cases('receptionist-b')).toEqual([]);
    for (const as of ['resident-1', 'contractor-1', 'cashier']) {
      expect((await app.call('listCases', { as })).status).toBe(403);
    }
  });

  it('shows neither whose it was nor who wrote it, and CMP-4 not to whom it was about', async () => {
    const [found] = (await done(app.call('listCases', { as: 'receptionist' }))).items;
    expect(Object.keys(found ?? {}).sort()).toEqual(
      [
        'content',
        'createdAt',
        'handled',
        'happened',
        'id',
        'lesson',
        'nature',
        'responsibility',
        'severity',
        'title',
      ].sort(),
    );
    const path = { id: found?.id ?? '' };
    expect(await done(app.call('getCase', { as: 'cs-supervisor', path }))).toEqual(found);
    expect(await cases('guard-1')).toEqual([]);
    expect((await app.call('getCase', { as: 'guard-1', path })).status).toBe(404);
    expect((await app.call('getCase', { as: 'receptionist-b', path })).status).toBe(404);
  });
});

describe('CMP-7 complaint rates', () => {
  const rates = async (as = 'manager') => done(app.call('getComplaintRates', { as }));
  const EVERYTHING = scopeOfEverything('the test looks at every row');

  it('effective ones alone count, over the households moved in, with both numbers and both targets', async () => {
    const before = await rates();
    const id = await complaints.at('verified');
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.COMMUNICATIVE));
    await complaints.at('verified');
    const after = await rates();
    expect(after.year).toMatchObject({
      effective: before.year.effective,
      communicative: before.year.communicative + 1,
      undecided: before.year.undecided + 1,
      target: 0.0005,
    });
    await done(
      complaints.act('classifyComplaint', 'cs-supervisor', id, { ...complaints.EFFECTIVE, reason: '拖了三天' }),
    );
    const turned = (await rates()).months.at(-1);
    expect(turned).toMatchObject({
      effective: (before.months.at(-1)?.effective ?? 0) + 1,
      target: 0.05,
      frozen: false,
    });
    expect(turned?.rate).toBeCloseTo((turned?.effective ?? 0) / (turned?.households ?? 1), 4);
  });

  it('one proposed by the desk counts only when it is decided; a withdrawn one never', async () => {
    const { effective } = (await rates()).year;
    const id = await complaints.at('verified');
    await done(complaints.act('classifyComplaint', 'receptionist', id, complaints.EFFECTIVE));
    expect((await rates()).year.effective).toBe(effective);
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    expect((await rates()).year.effective).toBe(effective + 1);
    await done(app.call('cancelTicket', { as: 'resident-1', path: { id }, body: {} }));
    expect((await rates()).year.effective).toBe(effective);
  });

  it('when the month has ended its households are fixed by the clock; what is decided later still counts', async () => {
    const id = await complaints.at('verified');
    const { communityId } = await rates();
    const changes = [{ key: 'monthlyComplaintTargetPerTenThousand', value: 1 }];
    const body = { changes, reason: '公司要求' };
    await done(app.call('changePolicies', { as: 'manager', path: { id: communityId }, body }));
    const database = app.app.get(Database);
    const now = database.now();
    const { year, month } = yearAndMonth(now);
    await app.advance(Math.ceil((nextPeriodStart(now) - now) / 1_000) + 60);
    app.signInAnew();
    const period = `${year}${String(month).padStart(2, '0')}`;
    const of = async () => {
      const { months } = await done(app.call('getComplaintRates', { as: 'manager', query: { year: String(year) } }));
      return months.find((one) => one.period === period);
    };
    const frozen = await of();
    expect(frozen).toMatchObject({ frozen: true });
    const [house] = await database.read.find(House, EVERYTHING, { movedInAt: null }, { limit: 1 });
    await database.transact(async (work) => work.updateOne(House, { id: house?.id ?? 0 }, { movedInAt: now - 1_000 }));
    expect((await of())?.households).toBe(frozen?.households);
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    expect((await of())?.effective).toBe((frozen?.effective ?? 0) + 1);
  }, 120_000);

  const owed = async (as: string, scope = 'mine') =>
    (await done(app.call('listTasks', { as, query: { scope, limit: 100 } }))).items.filter(
      ({ kind }) => kind === 'monthly_rectification',
    );
  const reportNews = async (as: string) =>
    (await done(app.call('listMyMessages', { as, query: { limit: 100 } }))).items.filter(({ title }) =>
      title.includes('整改报告'),
    );

  it('over target it is the manager’s duty to report, head office sees it, and hears when it is late', async () => {
    app.signInAnew();
    const [duty, ...more] = await owed('manager');
    expect(more).toEqual([]);
    expect(duty).toMatchObject({ rule: 'CMP-7', ownerRole: 'manager', ticketId: null, state: 'open', actions: [] });
    expect(Date.parse(duty?.dueAt ?? '')).toBe(Date.parse(duty?.openedAt ?? '') + 5 * 86_400_000);
    expect((await owed('head-office', 'department')).map(({ id }) => id)).toEqual([duty?.id]);
    for (const as of ['cs-supervisor', 'receptionist', 'manager-b']) expect(await owed(as)).toEqual([]);
    await app.advance(1);
    expect((await reportNews('manager')).map(({ type }) => type)).toEqual(['task_remind']);
    expect(await reportNews('head-office')).toEqual([]);
    // A word does not do it: the report is written.
    const byWord = await app.call('completeTask', {
      as: 'manager',
      path: { id: duty?.id ?? '' },
      body: { note: '已办' },
    });
    expect(byWord).toMatchObject({ status: 409, body: { code: 'settled_by_action' } });
    await app.advance(5 * 24 * 60 * 60);
    app.signInAnew();
    expect((await reportNews('manager')).map(({ type }) => type)).toEqual([
      'task_escalate',
      'task_remind',
      'task_remind',
    ]);
    expect((await reportNews('head-office')).map(({ type }) => type)).toEqual(['task_escalate']);
  });

  it('decided otherwise afterwards, nothing is owed; decided back, it is owed again', async () => {
    const { months, communityId } = await rates();
    const missed = months.filter(({ frozen }) => frozen).at(-1);
    const rows = await app.app
      .get(Database)
      .read.rows<{ ticket_id: number }>(
        "SELECT ticket_id FROM complaint WHERE community_id = ? AND decided_nature = 'effective'",
        [communityId],
      );
    const turn = async (to: object) => {
      for (const { ticket_id: id } of rows) {
        const step = complaints.act('classifyComplaint', 'cs-supervisor', String(id), { ...to, reason: '复核后改判' });
        await done(step);
      }
    };
    expect(missed?.overTarget).toBe(true);
    await turn(complaints.COMMUNICATIVE);
    expect(await owed('manager')).toEqual([]);
    await turn(complaints.EFFECTIVE);
    expect(await owed('manager')).toHaveLength(1);
  });

  it('CMP-7 the complaint that missed the target is withdrawn: nothing is owed, from that moment', async () => {
    const { months, communityId } = await rates();
    const missed = months.filter(({ frozen }) => frozen).at(-1);
    const database = app.app.get(Database);
    const rows = await database.read.rows<{ ticket_id: number }>(
      "SELECT ticket_id FROM complaint WHERE community_id = ? AND decided_nature = 'effective'",
      [communityId],
    );
    const id = await complaints.make();
    await complaints.bring(id, 'named');
    const inMonth = Date.parse(`${missed?.period.slice(0, 4)}-${missed?.period.slice(4)}-15T10:00+08:00`);
    await database.transact(async (work) => {
      work.updateOne(Ticket, { id: Number(id) }, { createdAt: inMonth });
      work.updateMany(Complaint, { ticketId: Number(id) }, { createdAt: inMonth });
    });
    const turn = async (ticketId: string, to: object) =>
      done(complaints.act('classifyComplaint', 'cs-supervisor', ticketId, { ...to, reason: '复核后改判' }));
    for (const { ticket_id: other } of rows) await turn(String(other), complaints.COMMUNICATIVE);
    expect(await owed('manager')).toEqual([]);
    await done(complaints.act('classifyComplaint', 'cs-supervisor', id, complaints.EFFECTIVE));
    expect(await owed('manager')).toHaveLength(1);
    await done(app.call('cancelTicket', { as: 'resident-1', path: { id }, body: { reason: '说清楚了，不投诉了' } }));
    expect(await owed('manager')).toEqual([]);
    for (const { ticket_id: other } of rows) await turn(String(other), complaints.EFFECTIVE);
    expect(await owed('manager')).toHaveLength(1);
  });

  it('over target the manager owes the company a written report, once, and nobody else writes it', async () => {
    const { months, communityId } = await rates();
    const ended = months.filter(({ frozen }) => frozen);
    const [missed, kept] = [ended.at(-1), ended.at(-2)];
    expect(missed).toMatchObject({ overTarget: true, reportDue: true });
    const report = { kind: 'month', period: missed?.period, analysis: '夜间放行没有说法', measures: '写成办法并公示' };
    const write = (as: string, body: object = report) =>
      app.call('writeRectificationReport', { as, path: { id: communityId }, body });
    expect((await write('cs-supervisor')).status).toBe(403);
    expect((await write('manager-b')).status).toBe(404);
    expect(await write('manager', { ...report, period: kept?.period })).toMatchObject({
      status: 409,
      body: { from: 'within_target' },
    });
    expect(await write('manager', { ...report, period: '209901' })).toMatchObject({ body: { from: 'running' } });
    expect((await write('manager', { ...report, period: '202613' })).status).toBe(400);
    expect(await write('manager')).toMatchObject({
      status: 200,
      body: { reportDue: false, analysis: report.analysis },
    });
    expect(await write('manager')).toMatchObject({ status: 409, body: { from: 'reported' } });
    expect(await owed('manager')).toEqual([]);
    expect((await reportNews('head-office')).map(({ type }) => type)).toContain('rectification_reported');
    const { months: read } = await rates('head-office');
    expect(read.find(({ period }) => period === missed?.period)).toMatchObject({
      analysis: report.analysis,
      measures: report.measures,
    });
  });
});
