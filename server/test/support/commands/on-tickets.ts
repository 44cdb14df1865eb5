import { DAY, HOUR } from '@youying/shared/domain/time';
import type { Row, Rows, There } from './types.js';

const on =
  (id: (things: There['things']) => string, body: Readonly<Record<string, unknown>> = {}): Row =>
  ({ things }) => [{ path: { id: id(things) }, body }];
const inHours = ({ app }: There, hours: number) => new Date(app.clock.now() + hours * HOUR).toISOString();

/** Matters, from the report to the close-out. */
export const ON_TICKETS = {
  submitTicket: ({ things: { tickets, category } }) => [
    { body: { kind: 'repair', categoryId: category, place: '大堂', description: '灯不亮' } },
    { body: { kind: 'suggestion', place: '大堂', description: '多装一盏灯' } },
    { body: { kind: 'complaint', place: '大堂', description: '楼道三天没人扫' } },
    { body: { kind: 'repair', place: '大堂', description: '又坏一盏', linkedTicketId: tickets.linkedTo } },
  ],
  registerTicket: ({ things }) => [
    { path: { id: things.tickets.toRegister }, body: { categoryId: things.category, priority: 'normal' } },
  ],
  answerTicket: on(({ tickets }) => tickets.toAnswer, { answer: '已解释' }),
  askSupervisor: on(({ tickets }) => tickets.toAskAbout, { question: '立不立项？' }),
  answerInquiry: on(({ tickets }) => tickets.asked, { register: false, words: '口头解释' }),
  addNote: on(({ tickets }) => tickets.registered, { text: '看过了', visibility: 'internal' }),
  rescheduleTicket: (there) => [
    {
      path: { id: there.things.tickets.registered },
      body: { appointment: { from: inHours(there, 24), to: inHours(there, 26) } },
    },
  ],
  changePriority: on(({ tickets }) => tickets.registered, { priority: 'high', reason: '老人在家' }),
  claimTicket: on(({ tickets }) => tickets.registered, { reason: '我来跟' }),
  takeBack: ({ things: { tickets } }) =>
    ['changePriority', 'claimTicket'].map((act) => ({ path: { id: tickets.registered }, body: { act } })),
  passOnTicket: ({ things: { tickets, person } }) => [
    { path: { id: tickets.toPassOn }, body: { personId: person['cs-supervisor'], said: '已说过' } },
    { path: { id: tickets.toPassOn }, body: { personId: person.receptionist, said: '已说过' } },
  ],
  bookCallBack: ({ things: { tickets, person } }) => [
    { path: { id: tickets.registered }, body: { personId: person['cs-supervisor'], words: '问押金' } },
  ],
  passToDepartmentHead: on(({ tickets }) => tickets.toPass, { department: 'cleaning', words: '车位' }),
  confirmHandover: on(({ tickets }) => tickets.registered, { words: '收到' }),
  reviewAgent: on(({ tickets }) => tickets.replied, { atFault: false, words: '看过了' }),
  linkTicket: ({ things: { tickets } }) => [
    { path: { id: tickets.registered }, body: { ticketId: tickets.linkedTo, separable: false } },
    { path: { id: tickets.linkedTo }, body: { ticketId: tickets.registered, separable: false } },
    { path: { id: tickets.byDesk }, body: { ticketId: tickets.linkedTo, separable: true } },
  ],
  unlinkTicket: ({ things: { tickets } }) => [{ path: { id: tickets.linked }, body: { ticketId: tickets.linkedTo } }],
  askForPhotos: on(({ tickets }) => tickets.registered),
  revealContact: on(({ tickets }) => tickets.replied),
  suspendTicket: on(({ tickets }) => tickets.toSuspend, { reason: '等批复' }),
  reviewSuspended: on(({ tickets }) => tickets.suspended, { decision: 'keep', reason: '还没到货' }),
  resumeTicket: on(({ tickets }) => tickets.suspended, { reason: '到货了' }),
  closeTicket: ({ things: { tickets } }) =>
    [tickets.byResident, tickets.byDesk, tickets.major, tickets.registered].map((id) => ({
      path: { id },
      body: { outcome: '已修好', confirmedBy: '王建军' },
    })),
  requestSignOff: on(({ tickets }) => tickets.major, { outcome: '已修好' }),
  askLookOver: on(({ tickets }) => tickets.major, { text: '费用高' }),
  answerLookOver: on(({ tickets }) => tickets.lookedOver, { words: '可以销' }),
  returnSignOff: on(({ tickets }) => tickets.signOffAsked, { reason: '没写清楚' }),
  closeAbuse: on(({ tickets }) => tickets.abuse, { reason: '查实没有问题' }),
  actOnTickets: ({ things: { tickets, person } }) => {
    const ticketIds = [tickets.registered, tickets.linked, tickets.byDesk];
    return [
      { body: { ticketIds, addNote: { text: '一并看过' } } },
      { body: { ticketIds, changePriority: { priority: 'low', reason: '不急' } } },
      { body: { ticketIds, claimTicket: {} } },
      { body: { ticketIds, passOnTicket: { personId: person['cs-supervisor'], said: '已说过' } } },
    ];
  },
  exportTickets: async ({ things: { tickets }, list }) => {
    const seen = await list('listTickets', { query: { scope: 'desk', limit: '100' } });
    return [{ body: { ticketIds: Object.values(tickets) } }, { body: { ticketIds: seen.map(({ id }) => id) } }];
  },
  recordCallback: ({ things }) => [
    { path: { id: things.callback }, body: { result: 'satisfied', channel: 'phone', solved: 'yes', words: '挺好' } },
  ],
} satisfies Rows;

/** A complaint about nobody, from the apology to the case library. */
export const ON_COMPLAINTS = {
  acknowledgeComplaint: on(({ tickets }) => tickets.complaint, { words: '很抱歉' }),
  nameConcerned: ({ things: { tickets, person } }) => [
    { path: { id: tickets.complaint }, body: { personIds: [person.cleaner] } },
  ],
  verifyComplaint: on(({ tickets }) => tickets.complaint, { genuine: true, wanted: '道歉' }),
  classifyComplaint: on(({ tickets }) => tickets.complaint, {
    ...{ nature: 'communicative', natureReason: 'venting', content: 'attitude', responsibility: 'ours' },
  }),
  recordFact: on(({ tickets }) => tickets.complaint, { source: 'site', text: '看过了' }),
  askStatement: async ({ app, as, things: { tickets } }) => {
    const { body } = await app.call('getComplaint', { as, path: { id: tickets.outside } });
    return [{ path: { id: tickets.outside }, body: { personId: body.concernedPersons?.[0]?.id ?? '1' } }];
  },
  giveStatement: async ({ app, as, things: { tickets } }) => {
    const { body } = await app.call('getComplaint', { as, path: { id: tickets.stated } });
    const personId = body.concernedPersons?.[0]?.id ?? '1';
    return [{ path: { id: tickets.stated }, body: { personId, text: '没有这回事' } }];
  },
  investigateComplaint: on(({ tickets }) => tickets.complaint, { severity: 'light', findings: '查清了' }),
  tellLimits: on(({ tickets }) => tickets.complaint, { words: '不归我们' }),
  recordThirdParty: on(({ tickets }) => tickets.outside, { party: '开发商', asked: '修', meanwhile: '拉线' }),
  settleThirdParty: async ({ app, as, things: { tickets } }) => {
    const { body } = await app.call('getComplaint', { as, path: { id: tickets.outside } });
    return [
      {
        path: { id: tickets.outside },
        body: { thirdPartyId: body.thirdParties?.[0]?.id ?? '1', outcome: '修了' },
      },
    ];
  },
  reportComplaintUp: on(({ tickets }) => tickets.complaint, { reason: '要一起办' }),
  planRemedy: (there) => [
    {
      path: { id: there.things.tickets.complaint },
      body: { remedies: [{ what: '再扫一遍', department: 'cleaning', dueAt: inHours(there, DAY / HOUR) }] },
    },
  ],
  checkReply: on(({ tickets }) => tickets.complaint, { text: '很抱歉' }),
  replyComplaint: on(({ tickets }) => tickets.complaint, { text: '很抱歉', channel: 'call' }),
  returnReply: on(({ tickets }) => tickets.written, { words: '写清日期' }),
  declineReply: on(({ tickets }) => tickets.declined, { reason: '不行' }),
  acceptReply: on(({ tickets }) => tickets.declined, { explained: true, reason: '电话里说好了' }),
  completeRemedy: async ({ app, as, things: { tickets } }) => {
    const { body } = await app.call('getComplaint', { as, path: { id: tickets.replied } });
    return [{ path: { id: tickets.replied }, body: { remedyId: body.remedies?.[0]?.id ?? '1', result: '好了' } }];
  },
  releaseComplainant: on(({ tickets }) => tickets.anonymous, { told: '电话说过' }),
  decideStuckComplaint: on(({ tickets }) => tickets.declined, { newWay: '换个办法' }),
  summariseComplaint: on(({ tickets }) => tickets.ended, {
    ...{ title: '保洁', happened: '没扫', handled: '补扫', lesson: '排班' },
  }),
} satisfies Rows;
