import { DAY, SECOND, shanghaiDay } from '@youying/shared/domain/time';
import { READINGS } from '../support/api-document.js';
import { BY_LINK_OR_THE_SAME_FOR_ALL, everythingReadBy } from '../support/everything-read.js';
import { done } from '../support/job.js';
import { complain, differences, SUBJECTS, untilTheMonthIsOver, type World, world } from '../support/two-worlds.js';

<<<<<<< HEAD
/** Whom it is about, and who has to do with it then: one level up. */
interface Subject {
  readonly account: string;
  readonly handler: string;
  readonly decider: string;
  /** The whole department is complained about, beside the person. */
  readonly department?: 'security' | 'customer_service';
}

const SUBJECTS: readonly Subject[] = [
  { account: 'guard-1', handler: 'receptionist', decider: 'cs-supervisor' },
  { account: 'security-supervisor', handler: 'receptionist', decider: 'cs-supervisor', department: 'security' },
  { account: 'receptionist', handler: 'cs-supervisor', decider: 'cs-supervisor' },
  { account: 'cs-supervisor', handler: 'manager', decider: 'manager' },
  { account: 'manager', handler: 'cs-supervisor', decider: 'head-office' },
];

const WORDS = '外卖';

/** One world: a server at the same moment of the same day with the same matters in it, but for the complaints. */
async function world() {
  // A web process: what is sent, and who is telephoned because it was not read, happens when the clock is moved.
  const app = await startTestApp({ ROLE: 'web' }, new StillClock());
  const complaints = complaintsIn(app);
  const { jobs } = complaints;
  const start = app.clock.now();
  const communityId = await communityOf(app, 'manager');
  const community = { id: communityId };
  // One effective complaint is too many here, in whichever world.
  const changes = ['monthly', 'yearly'].map((kind) => ({ key: `${kind}ComplaintTargetPerTenThousand`, value: 1 }));
  await done(app.call('changePolicies', { as: 'manager', path: community, body: { changes, reason: '公司要求' } }));
  await jobs.closed();
  const { ticketId } = await jobs.orderAt('accepted');
  await jobs.submit();
  const lead = await complaints.personId('cs-supervisor');
  await done(app.call('giveHandover', { as: 'receptionist', body: { takerId: lead, notes: '夜班' } }));
  await somethingOfEverything(app, complaints);
  await app.advance(0);
  const ground: Ground = {
    communities: [communityId],
    communityId: [communityId],
    ticketId: [ticketId],
    houseId: [await jobs.houseId('resident-1')],
    houses: [await jobs.houseId('resident-1')],
    day: [0, 1, 7, 30].map((days) => shanghaiDay(start + days * DAY)),
    week: [0, 7].map((days) => shanghaiDay(start + days * DAY)),
    month: [0, 31].map((days) => new Date(start + days * DAY).toISOString().slice(0, 7)),
    year: [new Date(start).toISOString().slice(0, 4)],
    half: [`${new Date(start).toISOString().slice(0, 4)}H2`],
    from: [new Date(start - DAY).toISOString()],
    to: [new Date(start + 90 * DAY).toISOString()],
    at: [0, 31].map((days) => new Date(start + days * DAY).toISOString().slice(0, 10)),
    ...{ q: [WORDS], said: [WORDS], text: [WORDS] },
  };
  return { app, complaints, ground, community };
}

/** What other lists hold, so that each has something to show; the complaint is about nobody who reads, and no effective one. */
async function somethingOfEverything(app: TestApp, complaints: ReturnType<typeof complaintsIn>): Promise<void> {
  const alarms = alarmsIn(app);
  const { id: alarm } = await alarms.stoodDown({ place: '1 号梯' });
  const report = { cause: '门机故障', aftermath: '无人受伤', improvements: '缩短维保周期' };
  await done(alarms.act('writeAlarmReport', 'manager', alarm, report));
  const outage = { kind: 'water', whole: true, places: [], cause: '更换水泵', callerWords: '两小时后来水' };
  const expectedEndAt = new Date(app.clock.now() + 2 * HOUR).toISOString();
  await done(app.call('announceOutage', { as: 'receptionist', body: { ...outage, expectedEndAt } }));
  const article = { kind: 'article', category: '停车', title: '月卡', text: '到前台办' };
  await done(app.call('writeKnowledge', { as: 'cs-supervisor', body: article }));
  const cleaner = { account: 'cleaner-1', handler: 'receptionist', decider: 'cs-supervisor' };
  const there = { app, complaints };
  await bringToAnEnd(there, await complainAbout(there, cleaner, complaints.COMMUNICATIVE), cleaner);
}

type World = Awaited<ReturnType<typeof world>>;

/** A complaint that is named in the moment it comes in, and weighed as effective. */
async function complainAbout(
  { complaints }: Pick<World, 'complaints'>,
  { account, handler, decider, department }: Subject,
  nature: object = complaints.EFFECTIVE,
): Promise<string> {
  const id = await complaints.make({ description: `晚上${WORDS}进不来，说规定就这样` });
  const personIds = [await complaints.personId(account)];
  await done(complaints.act('nameConcerned', 'receptionist', id, { personIds, ...(department ? { department } : {}) }));
  await done(complaints.act('acknowledgeComplaint', handler, id, { words: '抱歉' }));
  await done(complaints.act('verifyComplaint', handler, id, { genuine: true, wanted: '道歉' }));
  await done(complaints.act('classifyComplaint', decider, id, nature));
  return id;
}

/** To its end: what was promised done, closed, rated, in the case library. */
async function bringToAnEnd(
  { app, complaints }: Pick<World, 'app' | 'complaints'>,
  id: string,
  { handler, decider }: Subject,
): Promise<void> {
  const act = (operation: Parameters<typeof complaints.act>[0], as: string, body: object) =>
    done(complaints.act(operation, as, id, body));
  await act('investigateComplaint', handler, { severity: 'light', findings: '用语生硬' });
  const dueAt = new Date(app.clock.now() + 2 * DAY).toISOString();
  await act('planRemedy', handler, { remedies: [{ what: '再培训', department: 'cleaning', dueAt }] });
  await act('replyComplaint', handler, { text: '向您道歉，我们已安排再培训。', channel: 'call' });
  await act('acceptReply', 'resident-1', {});
  const [remedy] = (await done(complaints.record(handler, id))).remedies;
  await act('completeRemedy', handler, { remedyId: remedy?.id, result: '培训做完' });
  const closing = { outcome: '已道歉并再培训', confirmedBy: '保洁主管' };
  await done(app.call('closeTicket', { as: handler, path: { id }, body: closing }));
  const rating = { speed: 5, quality: 5, attitude: 1, solved: true, words: '态度差' };
  await done(app.call('rateTicket', { as: 'resident-1', path: { id }, body: rating }));
  const lesson = { happened: '当班用语生硬', handled: '道歉并培训', lesson: '先解释再办' };
  const writer = decider === 'head-office' ? 'cs-supervisor' : decider;
  await act('summariseComplaint', writer, { title: `夜间${WORDS}放行`, ...lesson });
}

/** Two complaints about somebody: one with an order that somebody holds, one through all its steps. */
async function complain(there: World, subject: Subject): Promise<void> {
  const open = await complainAbout(there, subject);
  const { jobs } = there.complaints;
  const engineer = await there.complaints.personId('engineer-1');
  const order = await jobs.dispatch(open, { desk: subject.handler }, engineer ?? '');
  await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
  const call = { channel: 'hotline', outcome: 'registered', ticketId: open, note: `又来电问${WORDS}的事` };
  await done(there.app.call('logContact', { as: subject.handler, body: call }));
  await bringToAnEnd(there, await complainAbout(there, subject), subject);
  // One more that nobody has registered: it waits, and everybody but one sees that it does.
  const { id } = await jobs.submit({
    report: { kind: 'complaint', description: `${WORDS}又被拦`, categoryId: undefined },
  });
  const personIds = [await there.complaints.personId(subject.account)];
  await done(there.complaints.act('nameConcerned', subject.handler, id, { personIds }));
  await there.app.advance(0);
}

async function untilTheMonthIsBound({ app, community }: World): Promise<void> {
  const begun = app.clock.now();
=======
async function untilTheMonthIsBound(there: World): Promise<void> {
  const { app } = there;
  const month = new Date(app.clock.now()).toISOString().slice(0, 7);
  const day = shanghaiDay(app.clock.now());
>>>>>>> 43686f9 (fix(complaints): whoever is complained about is answered, told and sent the same as in a world without the complaint: by every command, paper, export, message and hint, close-outs no longer wait for what they may not know of)
  await app.advance((7 * DAY) / SECOND);
  app.signInAnew();
  await done(app.call('drawQualitySample', { as: 'cs-supervisor', body: { day } }));
  await untilTheMonthIsOver(there);
  await done(app.call('archiveMonth', { as: 'cs-supervisor', path: there.community, body: { month } }));
}

/** Whoever may not know of one of the complaints. */
const READERS = [...new Set(SUBJECTS.flatMap(({ account, alongside }) => [account, ...alongside]))];

describe('CMP-4 whoever is complained about reads the same as in a world without the complaint, whatever they ask', () => {
  let without: World;
  const read = new Map<string, ReadonlyMap<string, string>[]>();
  const readAll = async () => {
    for (const account of READERS) {
      const answers = await everythingReadBy(without.app, account, without.ground);
      read.set(account, [...(read.get(account) ?? []), answers]);
    }
  };
  beforeAll(async () => {
    without = await world();
    await readAll();
    await without.app.advance((2 * DAY) / SECOND);
    await readAll();
    await untilTheMonthIsBound(without);
    await readAll();
  }, 300_000);
  afterAll(() => without.app.close());

  it('no reading operation of the API is left out: each is answered to one of them at least', () => {
    const answered = new Set(
      [...read.values()]
        .flat()
        .flatMap((answers) =>
          [...answers].flatMap(([question, answer]) => (answer.startsWith('200') ? [question.split(' ')[0]] : [])),
        ),
    );
    const silent = READINGS.map(({ operation }) => operation).filter((operation) => !answered.has(operation));
    // A resident's own, and none of these lives here.
    expect(silent.filter((operation) => !BY_LINK_OR_THE_SAME_FOR_ALL.includes(operation))).toEqual([
      'listServiceRatings',
    ]);
  });

  it.each(SUBJECTS)(
    '$account',
    async (subject) => {
      const there = await world();
      const found: Record<string, string[]> = {};
      const look = async (moment: 0 | 1 | 2) => {
        for (const account of [subject.account, ...subject.alongside]) {
          const before = read.get(account)?.[moment] ?? new Map();
          found[`${account} ${moment}`] = differences(before, await everythingReadBy(there.app, account, there.ground));
        }
      };
      try {
        await complain(there, subject);
        await look(0);
        await there.app.advance((2 * DAY) / SECOND);
        await look(1);
        await untilTheMonthIsBound(there);
        await look(2);
        expect(Object.values(found).flat()).toEqual([]);
      } finally {
        await there.app.close();
      }
    },
    300_000,
  );
});
