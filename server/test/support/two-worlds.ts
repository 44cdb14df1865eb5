import { nextEnd } from '@youying/shared/domain/procedures/periods';
import { DAY, HOUR, SECOND, shanghaiDay } from '@youying/shared/domain/time';
import { alarmsIn } from './alarms.js';
import { startTestApp, type TestApp } from './app.js';
import { communityOf } from './communities.js';
import { complaintsIn } from './complaints.js';
import type { Ground } from './everything-read.js';
import { done } from './job.js';
import { StillClock } from './still-clock.js';
import { TEST_DAY } from './test-day.js';

/** Whom it is about, and who has to do with it then: one level up. */
export interface Subject {
  readonly account: string;
  readonly handler: string;
  readonly decider: string;
  /** The whole department is complained about, beside the person. */
  readonly department?: 'security' | 'customer_service';
  /** Whoever else may not know of it, because they work in a department that is complained about. */
  readonly alongside: readonly string[];
}

export const SUBJECTS: readonly Subject[] = [
  { account: 'guard-1', handler: 'receptionist', decider: 'cs-supervisor', alongside: [] },
  {
    ...{ account: 'security-supervisor', handler: 'receptionist', decider: 'cs-supervisor' },
    ...{ department: 'security', alongside: ['guard-1'] },
  },
  { account: 'receptionist', handler: 'cs-supervisor', decider: 'cs-supervisor', alongside: [] },
  { account: 'cs-supervisor', handler: 'manager', decider: 'manager', alongside: ['receptionist'] },
  { account: 'manager', handler: 'cs-supervisor', decider: 'head-office', alongside: [] },
];

/** Somebody of whom none of the readers has anything to do with. */
export const OTHERS = {
  cleaner: { account: 'cleaner-1', handler: 'receptionist', decider: 'cs-supervisor', alongside: [] },
} as const;

const WORDS = '外卖';

export type World = Awaited<ReturnType<typeof world>>;

/** Two days before a month ends, in the morning: what is owed for it is soon owed. */
export const NEAR_THE_END = nextEnd('month', TEST_DAY) - 38 * HOUR;

/** One world: a server at the same moment of the same day with the same matters in it, but for the complaints. */
export async function world(begin = TEST_DAY) {
  // A web process: what is sent, and who is telephoned because it was not read, happens when the clock is moved.
  const app = await startTestApp({ ROLE: 'web' }, new StillClock(begin));
  const complaints = complaintsIn(app);
  const { jobs } = complaints;
  const start = app.clock.now();
  const communityId = await communityOf(app, 'manager');
  const community = { id: communityId };
  // One effective complaint is too many here, in whichever world.
  const targets = ['monthly', 'yearly'].map((kind) => ({ key: `${kind}ComplaintTargetPerTenThousand`, value: 1 }));
  // So many are drawn that nothing is left to the lot, which goes by ids.
  const changes = [...targets, { key: 'samplePerAgent', value: 20 }];
  await done(app.call('changePolicies', { as: 'manager', path: community, body: { changes, reason: '公司要求' } }));
  await jobs.closed();
  const { ticketId } = await jobs.orderAt('accepted');
  await jobs.submit();
  // During these something was found that becomes a complaint, or does not.
  const found = { byResident: (await jobs.orderAt('confirmed')).ticketId, byDesk: (await jobs.submit()).id };
  const lead = await complaints.personId('cs-supervisor');
  await done(app.call('giveHandover', { as: 'receptionist', body: { takerId: lead, notes: '夜班' } }));
  await somethingOfEverything(app, complaints);
  await app.advance(0);
  const month = (days: number) => new Date(start + days * DAY).toISOString().slice(0, 7);
  const ground: Ground = {
    communities: [communityId],
    communityId: [communityId],
    ticketId: [ticketId, found.byResident],
    houseId: [await jobs.houseId('resident-1')],
    houses: [await jobs.houseId('resident-1')],
    day: [0, 1, 7, 30].map((days) => shanghaiDay(start + days * DAY)),
    week: [0, 7].map((days) => shanghaiDay(start + days * DAY)),
    month: [month(0), month(31)],
    year: [new Date(start).toISOString().slice(0, 4)],
    half: [`${new Date(start).toISOString().slice(0, 4)}H2`],
    from: [new Date(start - DAY).toISOString()],
    to: [new Date(start + 90 * DAY).toISOString()],
    at: [0, 31].map((days) => new Date(start + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)),
    ...{ q: [WORDS], said: [WORDS], text: [WORDS] },
  };
  return { app, complaints, ground, community, found };
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
  const there = { app, complaints };
  const { cleaner } = OTHERS;
  const id = await complainAbout(there, cleaner);
  await weigh(there, id, cleaner, complaints.COMMUNICATIVE);
  await bringToAnEnd(there, id, cleaner);
  await summarise(there, id, cleaner);
}

type Place = Pick<World, 'app' | 'complaints'>;

/** A complaint that is named in the moment it comes in. */
export async function complainAbout(
  { complaints }: Place,
  { account, department }: Subject,
  report: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = await complaints.make({ description: `晚上${WORDS}进不来，说规定就这样`, ...report });
  const personIds = [await complaints.personId(account)];
  await done(complaints.act('nameConcerned', 'receptionist', id, { personIds, ...(department ? { department } : {}) }));
  return id;
}

/** Answered, looked into and weighed. */
export async function weigh(
  { complaints }: Place,
  id: string,
  { handler, decider }: Subject,
  nature: object = complaints.EFFECTIVE,
): Promise<void> {
  await done(complaints.act('acknowledgeComplaint', handler, id, { words: '抱歉' }));
  await done(complaints.act('verifyComplaint', handler, id, { genuine: true, wanted: '道歉' }));
  await done(complaints.act('classifyComplaint', decider, id, nature));
}

/** To its end: what was promised done, closed, rated. */
export async function bringToAnEnd(
  { app, complaints }: Place,
  id: string,
  { handler, decider }: Subject,
): Promise<void> {
  const act = (operation: Parameters<typeof complaints.act>[0], as: string, body: object) =>
    done(complaints.act(operation, as, id, body));
  await act('investigateComplaint', handler, { severity: 'light', findings: '用语生硬' });
  const dueAt = new Date(app.clock.now() + 2 * DAY).toISOString();
  await act('planRemedy', handler, { remedies: [{ what: '再培训', department: 'cleaning', dueAt }] });
  const reply = { text: '向您道歉，我们已安排再培训。', channel: 'call' };
  await act('replyComplaint', handler, reply);
  // CMP-5: returned and looked over where somebody wrote it who does not decide.
  if (handler !== decider) {
    await act('returnReply', decider, { words: `写清${WORDS}怎么送` });
    await act('replyComplaint', handler, reply);
    await act('replyComplaint', decider, reply);
  }
  await act('acceptReply', 'resident-1', {});
  const [remedy] = (await done(complaints.record(handler, id))).remedies;
  await act('completeRemedy', handler, { remedyId: remedy?.id, result: '培训做完' });
  const closing = { outcome: '已道歉并再培训', confirmedBy: '保洁主管' };
  await done(app.call('closeTicket', { as: handler, path: { id }, body: closing }));
  const rating = { speed: 5, quality: 5, attitude: 1, solved: true, words: '态度差' };
  await done(app.call('rateTicket', { as: 'resident-1', path: { id }, body: rating }));
}

async function summarise({ complaints }: Place, id: string, { decider }: Subject): Promise<void> {
  const lesson = { happened: '当班用语生硬', handled: '道歉并培训', lesson: '先解释再办' };
  const writer = decider === 'head-office' ? 'cs-supervisor' : decider;
  const summary = { title: `夜间${WORDS}放行`, ...lesson };
  await done(complaints.act('summariseComplaint', writer, id, summary));
}

/** Complaints about somebody, as they stand in the moment in which it has been said whom they are about. */
export interface Named {
  /** With an order that somebody will hold; the desk said of it that another matter waits for it. */
  readonly open: string;
  /** Will go through all its steps. */
  readonly whole: string;
  /** Nobody has registered it: it waits, and everybody but one sees that it does. */
  readonly waiting: string;
}

export async function name(there: World, subject: Subject): Promise<Named> {
  const { app, complaints, found } = there;
  const open = await complaints.make({ description: `晚上${WORDS}进不来，说规定就这样` });
  const link = { ticketId: found.byDesk, separable: false };
  await done(app.call('linkTicket', { as: 'receptionist', path: { id: open }, body: link }));
  const personIds = [await complaints.personId(subject.account)];
  const named = { personIds, ...(subject.department ? { department: subject.department } : {}) };
  await done(complaints.act('nameConcerned', 'receptionist', open, named));
  const whole = await complainAbout(there, subject);
  const { id: waiting } = await complaints.jobs.submit({
    report: {
      ...{ kind: 'complaint', description: `${WORDS}又被拦`, categoryId: undefined },
      linkedTicketId: found.byResident,
    },
  });
  await done(complaints.act('nameConcerned', subject.handler, waiting, named));
  return { open, whole, waiting };
}

/** What becomes of them, by everybody who may know. */
export async function pursue(there: World, subject: Subject, { open, whole }: Named): Promise<void> {
  const { app, complaints } = there;
  const { handler } = subject;
  await weigh(there, open, subject);
  const { jobs } = complaints;
  const engineer = await complaints.personId('engineer-1');
  const order = await jobs.dispatch(open, { desk: handler }, engineer ?? '');
  await done(jobs.act('acceptWorkOrder', 'engineer-1', order.id));
  const call = { channel: 'hotline', outcome: 'registered', ticketId: open, note: `又来电问${WORDS}的事` };
  await done(app.call('logContact', { as: handler, body: call }));
  const at = { id: open };
  await done(app.call('urgeTicket', { as: 'resident-1', path: at, body: {} }));
  await done(app.call('addNote', { as: 'resident-1', path: at, body: { text: `${WORDS}的照片稍后发` } }));
  await done(app.call('printRegistration', { as: handler, path: at }));
  await done(app.call('revealContact', { as: handler, path: at }));
  await done(app.call('exportTickets', { as: handler, body: { ticketIds: [open, whole] } }));
  await done(app.call('askForPhotos', { as: handler, path: at, body: {} }));
  await weigh(there, whole, subject);
  // CMP-4: asked for by their head, or whoever decides; of this they hear from a person, nothing from here.
  const personId = await complaints.personId(subject.account);
  await done(complaints.act('askStatement', handler, whole, { personId }));
  await app.advance(0);
  await done(complaints.act('giveStatement', handler, whole, { personId, text: '当时急了' }));
  await bringToAnEnd(there, whole, subject);
  await summarise(there, whole, subject);
}

export async function complain(there: World, subject: Subject): Promise<Named> {
  const named = await name(there, subject);
  await pursue(there, subject, named);
  await there.app.advance(0);
  return named;
}

export async function untilTheMonthIsOver({ app }: World): Promise<void> {
  const now = app.clock.now();
  await app.advance(Math.ceil((nextEnd('month', now) - now) / SECOND) + 60);
  app.signInAnew();
}

export const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((question) => {
    const [left = 'not asked', right = 'not asked'] = [one.get(question), other.get(question)];
    return left === right ? [] : [`${question}\n  without: ${around(left, right)}\n  with:    ${around(right, left)}`];
  });

/** Where two long answers part. */
function around(text: string, other: string): string {
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, at - 80), at + 160);
}
