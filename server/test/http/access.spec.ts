import { OPERATIONS } from '@youying/shared/api/operations.gen';
import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { accessTable, OPERATION_IDS, type OperationId } from '@youying/shared/domain/access/table';
import { type Answer, startTestApp, type TestApp } from '../support/app.js';
import { ACCOUNTS, actorOf } from '../support/cast.js';
import { jobsIn } from '../support/job.js';
import { type Ids, makeAll, type Named, SAMPLE_MATTERS, type SampleMatter } from '../support/matters.js';
import { countsIn } from '../support/rows.js';

const ABSENT = '4503599627370496';

/** A body that gets past the form, so that the answer is about the caller. */
const BODIES: Readonly<Partial<Record<OperationId, object>>> = {
  registerTicket: { categoryId: '1', priority: 'normal' },
  answerTicket: { answer: '已解释' },
  addNote: { text: '看过了' },
  rescheduleTicket: { appointment: { from: '2099-01-01T01:00:00Z', to: '2099-01-01T02:00:00Z' } },
  dispatchWorkOrder: { department: 'engineering', task: '上门' },
  closeTicket: { outcome: '已修好' },
  suspendTicket: { reason: '等批复' },
  requestSignOff: { outcome: '已修好' },
  answerLookOver: { words: '可以销' },
  returnSignOff: { reason: '没写清楚' },
  reviewSuspended: { decision: 'keep', reason: '还没到货' },
  closeAbuse: { reason: '查实没有问题' },
  rateTicket: { speed: 5, quality: 5, attitude: 5, solved: true },
  changePriority: { priority: 'high' },
  takeBack: { act: 'changePriority' },
  askSupervisor: { question: '立不立项？' },
  answerInquiry: { register: true, words: '立项' },
  linkTicket: { ticketId: '1', separable: true },
  unlinkTicket: { ticketId: '1' },
  passOnTicket: { personId: '1', said: '已说过' },
  bookCallBack: { personId: '1', words: '问押金' },
  passToDepartmentHead: { department: 'security', words: '车位' },
  reviewAgent: { atFault: false, words: '看过了' },
  recordCallback: { result: 'unreachable' },
  declineWorkOrder: { reason: '没空' },
  transferWorkOrder: { assigneeId: '1', reason: '交接' },
  quoteWorkOrder: { lines: [] },
  requestFeeReview: { text: '表里没有' },
  answerFeeReview: { feasible: true },
  consentQuote: { quoteId: '1' },
  refuseQuote: { quoteId: '1', reason: '太贵' },
  pauseWorkOrder: { reason: '等料' },
  finishWorkOrder: { result: '好了', lines: [], mediaIds: [] },
  signWorkOrder: { satisfied: false, note: '不行' },
  askDesk: { text: '业户下午在家吗' },
  requestSupport: { text: '要两个人抬' },
  answerSupport: { text: '派人来' },
  returnWorkOrder: { reason: '做不了' },
  acknowledgeComplaint: { words: '很抱歉' },
  verifyComplaint: { genuine: true, wanted: '道歉' },
  nameConcerned: { personIds: [] },
  classifyComplaint: { nature: 'effective', natureReason: 'harm', content: 'attitude', responsibility: 'ours' },
  recordFact: { source: 'site', text: '看过了' },
  askStatement: { personId: '1' },
  giveStatement: { personId: '1', text: '没有这回事' },
  investigateComplaint: { severity: 'light', findings: '查清了' },
  tellLimits: { words: '不归我们' },
  recordThirdParty: { party: '开发商', asked: '修', meanwhile: '拉线' },
  settleThirdParty: { thirdPartyId: '1', outcome: '修了' },
  reportComplaintUp: { reason: '要一起办' },
  planRemedy: { remedies: [{ what: '再扫一遍', department: 'cleaning', dueAt: '2099-01-01T01:00:00Z' }] },
  checkReply: { text: '很抱歉' },
  replyComplaint: { text: '很抱歉', channel: 'call' },
  returnReply: { words: '写清日期' },
  declineReply: { reason: '不行' },
  completeRemedy: { remedyId: '1', result: '好了' },
  releaseComplainant: { told: '电话说过' },
  decideStuckComplaint: { newWay: '换个办法' },
  summariseComplaint: { title: '保洁', happened: '没扫', handled: '补扫', lesson: '排班' },
};

/** Operations whose path names a ticket, an order or a callback. */
const ON_MATTERS = OPERATION_IDS.flatMap((operation) => {
  const path = operation in OPERATIONS ? OPERATIONS[operation as keyof typeof OPERATIONS].path : '';
  const named = /\/(tickets|work-orders|callbacks)\/\{id\}/.exec(path)?.[1] as Named | undefined;
  return named ? [{ operation: operation as keyof typeof OPERATIONS, named }] : [];
});

let app: TestApp;
let made: Map<SampleMatter, Ids>;
beforeAll(async () => {
  // No workers: they act by the clock, and this takes long enough for a duty to come due in between.
  app = await startTestApp({ ROLE: 'web' });
  made = await makeAll(jobsIn(app));
  for (const account of ACCOUNTS) await app.tokenOf(account);
}, 180_000);
afterAll(() => app.close());

interface Pair {
  readonly matter: SampleMatter;
  readonly account: string;
  readonly may: boolean;
  readonly sees: boolean;
  /** The rules, not the table, keep it from a colleague. */
  readonly ofAColleague: boolean;
}

/** Every account with every matter that has such a thing, and what the table says. */
function pairsOf(operation: keyof typeof OPERATIONS, named: Named): Pair[] {
  return SAMPLE_MATTERS.flatMap((matter) => {
    const subject = named === 'work-orders' ? matter.order : matter.ticket;
    if (subject === null || made.get(matter)?.[named] === undefined) return [];
    return ACCOUNTS.map((account) => {
      const actor = actorOf(account);
      // The pool is the department's; an order with a name on it is that person's (DSP-3).
      const ofTheTaker = operation === 'acceptWorkOrder' || operation === 'declineWorkOrder';
      const taken = subject.assigneeIds.length > 0 && !subject.assigneeIds.includes(actor.personId);
      return {
        matter,
        account,
        may: mayDo(operation, actor, subject),
        ofAColleague: ofTheTaker && taken,
        sees: maySee(actor, subject, named === 'work-orders' ? 'work_order' : 'ticket'),
      };
    });
  });
}

const ask = (operation: keyof typeof OPERATIONS, id: string, as?: string): Promise<Answer> =>
  app.call(operation, { path: { id }, body: BODIES[operation as OperationId], ...(as ? { as } : {}) });

const withoutRequestId = ({ status, headers, body }: Answer) => {
  const { requestId: _, ...rest } = body;
  return JSON.stringify([status, headers['content-type'], rest]);
};

const OF_COMPLAINTS: ReadonlySet<string> = new Set(['getComplaint', 'listSameKind']);

describe('D2, D3: who may not', () => {
  it.each(ON_MATTERS)('$operation is refused without a trace', async ({ operation, named }) => {
    const wrong: string[] = [];
    const before = await countsIn(app);
    for (const { matter, account, may, sees } of pairsOf(operation, named)) {
      if (may) continue;
      const answer = await ask(operation, made.get(matter)?.[named] ?? '', account);
      const expected = sees ? 403 : 404;
      if (answer.status !== expected) wrong.push(`${account} on ${matter.name}: ${answer.status} not ${expected}`);
      if (expected !== 404) continue;
      const absent = await ask(operation, ABSENT, account);
      if (withoutRequestId(answer) !== withoutRequestId(absent)) {
        wrong.push(`${account} can tell ${matter.name} from nothing: ${withoutRequestId(answer)}`);
      }
    }
    const [matter] = made.values();
    if ((await ask(operation, matter?.[named] ?? ABSENT)).status !== 401) wrong.push('nobody is asked to sign in');
    expect(wrong).toEqual([]);
    expect(await countsIn(app)).toEqual(before);
  });

  // Said by hand, not by the table: a mistake in how the table is read must not be its own proof.
  it('whoever belongs to one community finds nothing of the other, by no operation', async () => {
    const found: string[] = [];
    for (const { operation, named } of ON_MATTERS) {
      for (const account of ACCOUNTS) {
        const home = actorOf(account).grants[0]?.communityId;
        if (home === null) continue;
        for (const [matter, ids] of made) {
          if (matter.ticket.communityId === home || ids[named] === undefined) continue;
          const { status } = await ask(operation, ids[named], account);
          if (status !== 404) found.push(`${operation} ${account} on ${matter.name}: ${status}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('head office changes nothing, and the administrator opens no matter', async () => {
    const wrong: string[] = [];
    for (const { operation, named } of ON_MATTERS) {
      for (const [matter, ids] of made) {
        if (ids[named] === undefined) continue;
        const [headOffice, admin] = [
          await ask(operation, ids[named], 'head-office'),
          await ask(operation, ids[named], 'admin'),
        ];
        // What only a complaint has is asked of complaints.
        const there = !OF_COMPLAINTS.has(operation) || matter.ticket.kind === 'complaint';
        const reads = OPERATIONS[operation].method === 'GET' && there;
        if (headOffice.status !== (reads ? 200 : 403)) wrong.push(`head-office ${operation} on ${matter.name}`);
        if (admin.status !== 404) wrong.push(`admin ${operation} on ${matter.name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('nothing is found by way of a list that is not found by its id', async () => {
    const wrong: string[] = [];
    for (const [operation, named, single] of [
      ['listTickets', 'tickets', 'getTicket'],
      ['listWorkOrders', 'work-orders', 'getWorkOrder'],
      ['listCallbacks', 'callbacks', 'listCallbacks'],
    ] as const) {
      for (const account of ACCOUNTS) {
        const { status, body } = await app.call(operation, {
          as: account,
          query: { limit: 100 },
        });
        const listed = status === 200 ? body.items.map(({ id }) => id).sort() : [];
        const open = SAMPLE_MATTERS.filter((matter) => {
          const subject = named === 'work-orders' ? matter.order : matter.ticket;
          return subject !== null && made.get(matter)?.[named] && mayDo(single, actorOf(account), subject);
        });
        const expected = open.map((matter) => made.get(matter)?.[named]).sort();
        if (JSON.stringify(listed) !== JSON.stringify(expected)) {
          wrong.push(`${account} ${operation}: ${listed.length} instead of ${expected.length}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('what names nothing is 403 for roles without a cell, and 401 without a session', async () => {
    const wrong: string[] = [];
    for (const operation of OPERATION_IDS) {
      if (accessTable[operation] === 'public' || !(operation in OPERATIONS)) continue;
      const route = operation as keyof typeof OPERATIONS;
      if (OPERATIONS[route].path.includes('{')) continue;
      const anonymous = await app.call(route, {});
      if (anonymous.status !== 401) wrong.push(`${operation} without a session: ${anonymous.status}`);
      // Who may, is out afterwards.
      if (['logout', 'closeAccount'].includes(operation)) continue;
      for (const account of ACCOUNTS) {
        const { status } = await app.call(route, { as: account });
        const may = mayDo(operation, actorOf(account), null);
        if (may ? [401, 403, 404].includes(status) : status !== 403) wrong.push(`${operation} ${account}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('D2: who may', () => {
  it.each(ON_MATTERS)(
    '$operation is not withheld',
    async ({ operation, named }) => {
      const wrong: string[] = [];
      let allowed = 0;
      for (const { matter, account, may, ofAColleague } of pairsOf(operation, named)) {
        if (!may) continue;
        allowed += 1;
        const { status } = await ask(operation, made.get(matter)?.[named] ?? '', account);
        // A refusal by the rules is an answer to somebody who may ask; so is that a house was asked too often.
        const answered = [200, 201, 400, 409, 429].includes(status) || (ofAColleague && status === 403);
        if (!answered) wrong.push(`${account} on ${matter.name}: ${status}`);
        const moved = OPERATIONS[operation].method === 'POST' && status < 300;
        if (moved) made.set(matter, await matter.make(jobsIn(app)));
      }
      expect(wrong).toEqual([]);
      expect(allowed).toBeGreaterThan(0);
    },
    120_000,
  );
});
