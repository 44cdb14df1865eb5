import { nextPeriodStart, yearAndMonth } from '@youying/shared/domain/complaint/rates';
import { SECOND } from '@youying/shared/domain/time';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { complaintsIn } from '../support/complaints.js';
import { done } from '../support/job.js';

let app: TestApp;
let complaints: ReturnType<typeof complaintsIn>;
let path: { id: string };
/** The month in which the complaints are made, once it is over. */
let period: string;

const TARGET = 'monthlyComplaintTargetPerTenThousand';
const REPORT = { analysis: '当班人员没有按规定说明', measures: '重新培训并公示' };

beforeEach(async () => {
  app = await startTestApp();
  complaints = complaintsIn(app);
  path = { id: await communityOf(app, 'manager') };
  const { year, month } = yearAndMonth(app.clock.now());
  period = `${year}${String(month).padStart(2, '0')}`;
  // One effective complaint is one too many.
  const body = { changes: [{ key: TARGET, value: 1 }], reason: '公司要求' };
  await done(app.call('changePolicies', { as: 'manager', path, body }));
}, 120_000);
afterEach(() => app.close());

/** An effective complaint about this person, in the hands of whoever is above them. */
async function effective(account: string, handler: string, decider: string): Promise<string> {
  const id = await complaints.make();
  await done(complaints.act('nameConcerned', 'receptionist', id, { personIds: [await complaints.personId(account)] }));
  await done(complaints.act('acknowledgeComplaint', handler, id, { words: '抱歉' }));
  await done(complaints.act('verifyComplaint', handler, id, { genuine: true, wanted: '道歉' }));
  await done(complaints.act('classifyComplaint', decider, id, complaints.EFFECTIVE));
  return id;
}

async function monthEnds(): Promise<void> {
  const now = app.clock.now();
  await app.advance(Math.ceil((nextPeriodStart(now) - now) / SECOND) + 60);
  app.signInAnew();
}

const seen = async (as: string) => {
  const query = { communityId: path.id, year: period.slice(0, 4) };
  const { months } = await done(app.call('getComplaintRates', { as, query }));
  return months.find((one) => one.period === period);
};
const write = (as: string) =>
  app.call('writeRectificationReport', { as, path, body: { kind: 'month', period, ...REPORT } });
/** Whom the duty is shown to, in whichever of their lists. */
const shownTo = async (...accounts: string[]) => {
  const found: string[] = [];
  for (const as of accounts) {
    for (const scope of ['mine', 'department', 'overdue']) {
      const { items } = await done(app.call('listTasks', { as, query: { scope, limit: 100 } }));
      if (items.some(({ kind }) => kind === 'monthly_rectification')) found.push(as);
    }
  }
  return [...new Set(found)];
};

const NOT_DUE = { overTarget: false, reportDue: false, reportedAt: null, analysis: null, measures: null, actions: [] };
const DUE = { overTarget: true, reportDue: true, actions: ['writeRectificationReport'] };

describe('CMP-7 CMP-4 a month that misses its target by complaints that somebody may not know of', () => {
  it('about the manager alone: the report is head office’s, and for the manager the month is as it should be', async () => {
    await effective('manager', 'cs-supervisor', 'head-office');
    await monthEnds();
    expect(await seen('manager')).toMatchObject(NOT_DUE);
    expect(await seen('head-office')).toMatchObject(DUE);
    expect(await shownTo('manager', 'cs-supervisor', 'receptionist', 'head-office')).toEqual(['head-office']);
    expect(await write('manager')).toMatchObject({ status: 409, body: { from: 'within_target' } });
    expect(await write('head-office')).toMatchObject({ status: 200, body: { reportDue: false, ...REPORT } });
    expect(await seen('manager')).toMatchObject(NOT_DUE);
    expect(await seen('head-office')).toMatchObject(REPORT);
    expect(await shownTo('manager', 'head-office')).toEqual([]);
  });

  it('about the supervisor of customer service: the manager reports, the supervisor learns of neither', async () => {
    await effective('cs-supervisor', 'manager', 'manager');
    await monthEnds();
    expect(await seen('cs-supervisor')).toMatchObject(NOT_DUE);
    expect(await seen('manager')).toMatchObject(DUE);
    expect(await seen('head-office')).toMatchObject({ overTarget: true, reportDue: true, actions: [] });
    expect((await write('head-office')).status).toBe(403);
    expect(await shownTo('cs-supervisor', 'receptionist', 'manager')).toEqual(['manager']);
    expect((await write('manager')).status).toBe(200);
    expect(await seen('cs-supervisor')).toMatchObject(NOT_DUE);
  });

  it('said afterwards to be about the manager, what was theirs to report goes up to head office', async () => {
    const id = await effective('guard-1', 'receptionist', 'cs-supervisor');
    await monthEnds();
    expect(await shownTo('manager', 'cs-supervisor', 'head-office')).toEqual(['manager', 'head-office']);
    expect(await seen('manager')).toMatchObject(DUE);
    const personIds = [await complaints.personId('guard-1'), await complaints.personId('manager')];
    await done(complaints.act('nameConcerned', 'cs-supervisor', id, { personIds }));
    expect(await shownTo('manager', 'head-office')).toEqual(['head-office']);
    expect(await seen('manager')).toMatchObject(NOT_DUE);
    expect(await seen('head-office')).toMatchObject(DUE);
  });

  it('ROL-1 head office reads and finds every community, whoever works in another one finds neither its rates nor its report', async () => {
    const { items } = await done(app.call('listCommunities', { as: 'head-office' }));
    expect(items.map(({ id }) => id)).toContain(path.id);
    const query = { communityId: path.id };
    expect((await app.call('getComplaintRates', { as: 'head-office', query })).status).toBe(200);
    expect((await app.call('getComplaintRates', { as: 'manager-b', query })).status).toBe(400);
    expect((await write('manager-b')).status).toBe(404);
    for (const as of ['receptionist', 'cs-supervisor', 'resident-1'])
      expect([as, (await app.call('listCommunities', { as })).status]).toEqual([as, 403]);
    expect((await app.call('getComplaintRates', { as: 'receptionist', query })).status).toBe(403);
  });
});
