import { HOUR } from '@youying/shared/domain/time';
import { dayAt as day, daysOf, monthsOf as months } from './days.js';
import type { Row, Rows, There } from './types.js';

const inHours = ({ app }: There, hours: number) => new Date(app.clock.now() + hours * HOUR).toISOString();

/** Each row of a list of theirs, with the body that fits it. */
const each =
  (
    operation: Parameters<There['list']>[0],
    body: Readonly<Record<string, unknown>> = {},
    query: Readonly<Record<string, string>> = {},
  ): Row =>
  async ({ list }) =>
    (await list(operation, { query })).map(({ id }) => ({ path: { id }, body }));

const MARKS = { greeting: 4, facts: 4, sorting: 4, in_time: 4, followed_up: 4, wording: 4 };

/** The people of the house: shifts, leave, handover, marks, training. */
export const ON_PEOPLE = {
  setShifts: (there) => [
    {
      body: {
        ...{ personId: there.things.person.guard, day: day(there, 12) },
        shifts: [{ department: 'security', role: 'duty', from: inHours(there, 288), to: inHours(there, 290) }],
      },
    },
  ],
  copyRosterWeek: (there) => [
    { body: { department: 'security', day: day(there, 0) } },
    { body: { department: 'customer_service', day: day(there, 0) } },
  ],
  askShiftSwap: (there) => [
    {
      body: {
        ...{ day: day(there, 12), withPersonId: there.things.person.cleaner, theirDay: day(there, 13) },
        reason: '孩子家长会',
      },
    },
  ],
  answerShiftSwap: each('listShiftSwaps', { agree: true }),
  decideShiftSwap: each('listShiftSwaps', { approve: true }),
  withdrawShiftSwap: each('listShiftSwaps'),
  requestLeave: (there) => [
    {
      body: {
        ...{ from: day(there, 20), to: day(there, 20), reason: '家里有事' },
        handoverToId: there.things.person[there.as === 'guard-1' ? 'security-supervisor' : 'guard'],
      },
    },
    {
      body: {
        ...{ from: day(there, 21), to: day(there, 21), reason: '家里有事' },
        handoverToId: there.things.person[there.as === 'receptionist' ? 'cs-supervisor' : 'receptionist'],
      },
    },
  ],
  decideLeave: each('listLeaves', { grant: true, gapAccepted: true }, { scope: 'to_decide' }),
  withdrawLeave: each('listLeaves'),
  giveHandover: ({ things: { person } }) => [
    { body: { takerId: person['cs-supervisor'], notes: '夜班' } },
    { body: { takerId: person.receptionist, notes: '夜班' } },
  ],
  takeHandover: each('listHandovers', { remark: '收到' }),
  drawQualitySample: (there) => [{ body: { day: day(there, 0) } }, { body: { day: day(there, -7) } }],
  scoreQualitySample: each('listQualitySamples', { marks: MARKS, remark: '好' }),
  appealQualitySample: each('listQualitySamples', { words: '有话说' }),
  answerQualityAppeal: each('listQualitySamples', { words: '维持' }),
  recordTraining: (there) => [
    {
      body: {
        ...{ kind: 'course', title: '接听', heldAt: inHours(there, -2) },
        results: [{ personId: there.things.person.receptionist }],
      },
    },
  ],
  reviewRating: each('listRatingReviews', { atFault: false, finding: '看过了' }),
  relayMessage: ({ things: { person } }) => [
    { body: { toPersonId: person.engineer, fromName: '周先生', text: '请回电' } },
  ],
  readRelayedMessage: each('listRelayedMessages', {}, { scope: 'mine' }),
} satisfies Rows;

/** What the desk keeps: words, households, contacts, views, the days and months. */
export const ON_THE_DESK = {
  tagHousehold: ({ things }) => [{ path: { id: things.house }, body: { tag: 'vip' } }],
  untagHousehold: async ({ app, as, things: { house } }) => {
    const { body } = await app.call('getHousehold', { as, path: { id: house } });
    return [{ path: { id: house }, body: { tagId: body.tags?.[0]?.id ?? '1' } }];
  },
  revealMember: ({ things: { house, resident } }) => [{ path: { id: house, personId: resident ?? '' } }],
  revealApplicant: each('listJoinRequests'),
  decideJoinRequest: each('listJoinRequests', { decision: 'approve' }),
  logContact: ({ things: { tickets, house } }) => [
    { body: { channel: 'hotline', outcome: 'registered', ticketId: tickets.registered, note: '又来电' } },
    { body: { channel: 'hotline', outcome: 'answered', houseId: house, phone: '13800000000' } },
  ],
  writeKnowledge: () => [{ body: { kind: 'article', category: '停车', title: '临停', text: '两小时内不收' } }],
  changeKnowledge: async ({ list }) =>
    (await list('listKnowledge', { query: { kind: 'article' } })).slice(0, 2).map(({ id, version }) => ({
      path: { id },
      body: { category: '停车', title: '月卡', text: '到前台办，带行驶证', version },
    })),
  undoKnowledge: async ({ list }) =>
    (await list('listKnowledge', { query: { kind: 'article' } })).slice(0, 2).map(({ id }) => ({
      path: { id },
      body: { restore: 1 },
    })),
  retireKnowledge: async ({ list }) =>
    (await list('listKnowledge', { query: { kind: 'article' } })).slice(0, 1).map(({ id, version }) => ({
      path: { id },
      body: { version },
    })),
  askOpenQuestion: () => [{ body: { question: '装修押金多少', askerName: '周先生' } }],
  revealAsker: each('listOpenQuestions'),
  answerOpenQuestion: each('listOpenQuestions', { answer: '三百一个月', keep: false }),
  saveView: () => [{ body: { name: '全部', filters: { queue: 'all' }, columns: ['no', 'place'] } }],
  changeView: each('listViews', { name: '都在这里' }),
  shareView: each('listViews', { shared: true }),
  deleteView: each('listViews'),
  markRainyDay: ({ things: { community } }) => [{ path: { ...community } }],
  writeCallbackSummary: (there) => months(there).map((path) => ({ path, body: { text: '都回访了' } })),
  commentCallbackSummary: (there) => months(there).map((path) => ({ path, body: { comment: '继续' } })),
  archiveMonth: (there) => months(there).map(({ id, month }) => ({ path: { id }, body: { month } })),
  signDayRecord: async (there) => {
    const asked = [];
    const { body: me } = await there.app.call('getMe', { as: there.as });
    const typedName = me.name;
    for (const path of daysOf(there)) {
      const { body } = await there.app.call('getDayRecord', { as: there.as, path });
      const lacking = (body.first ?? []).filter(({ needsWay }) => needsWay);
      const ways = lacking.map(({ ticketId }) => ({ ticketId, text: '明天上门' }));
      asked.push({ path, body: { opinion: '看过', typedName } }, { path, body: { opinion: '看过', ways, typedName } });
    }
    return asked;
  },
  writeRectificationReport: (there) =>
    months(there).map(({ id, month }) => ({
      path: { id },
      body: { kind: 'month', period: month.replace('-', ''), analysis: '缺人', measures: '加人' },
    })),
  completeTask: each('listTasks', { note: '办了' }, { limit: '100' }),
} satisfies Rows;

/** Emergencies and outages. */
export const ON_EVENTS = {
  raiseAlarm: () => [{ body: { kind: 'lift_trapped', place: '9 号梯' } }],
  acknowledgeAlarm: ({ things }) => [{ path: { id: things.alarm }, body: { answer: 'on_the_way' } }],
  addAlarmLog: ({ things }) => [{ path: { id: things.alarm }, body: { text: '到现场了' } }],
  recordOutreach: async ({ app, as, things: { alarm } }) => {
    const { body } = await app.call('getAlarm', { as, path: { id: alarm } });
    return (body.people ?? []).slice(0, 2).map(({ id }) => ({
      path: { id: alarm },
      body: { noticeId: id, reached: false },
    }));
  },
  recordIntercom: ({ things }) => [{ path: { id: things.alarm }, body: { text: '情绪平稳' } }],
  instructAlarm: ({ things: { alarm, person } }) => [
    { path: { id: alarm }, body: { text: '疏散', ownerId: person.cleaner, givenBy: '经理' } },
  ],
  settleInstruction: async ({ app, as, things: { alarm } }) => {
    const { body } = await app.call('getAlarm', { as, path: { id: alarm } });
    return (body.instructions ?? []).map(({ id }) => ({
      path: { id: alarm },
      body: { instructionId: id, done: true, outcome: '已断电' },
    }));
  },
  callInToAlarm: ({ things: { alarm, person } }) => [{ path: { id: alarm }, body: { personIds: [person.engineer] } }],
  handOverAlarm: ({ things: { alarm, person } }) => [
    { path: { id: alarm }, body: { personId: person['cs-supervisor'] } },
  ],
  cancelAlarm: each('listAlarms'),
  endAlarm: ({ things }) => [{ path: { id: things.alarm }, body: { outcome: '人已救出' } }],
  standDownAlarm: ({ things }) => [{ path: { id: things.alarm } }],
  writeAlarmReport: ({ things }) => [
    { path: { id: things.alarmOver }, body: { cause: '门机故障', aftermath: '无人受伤', improvements: '缩短周期' } },
  ],
  recordAlarmVisit: ({ things }) => [{ path: { id: things.alarmOver }, body: { text: '上门看过' } }],
  announceOutage: (there) => [
    {
      body: {
        ...{ kind: 'lift', whole: true, places: [], cause: '检修', callerWords: '两小时' },
        ...{ expectedEndAt: inHours(there, 2), ticketId: there.things.tickets.registered },
      },
    },
  ],
  startOutage: ({ things }) => [{ path: { id: things.planned } }],
  changeOutage: async (there) =>
    (await there.list('listOutages')).map(({ id, version }) => ({
      path: { id },
      body: { expectedEndAt: inHours(there, 3), cause: '检修', callerWords: '三小时', version },
    })),
  followOutage: async ({ list, things: { resident } }) =>
    (await list('listOutages')).map(({ id }) => ({ path: { id }, body: { residentId: resident } })),
  tieTickets: async ({ list, things: { tickets } }) =>
    (await list('listOutages')).map(({ id }) => ({ path: { id }, body: { ticketIds: [tickets.registered] } })),
  untieTickets: async ({ list, things: { tickets } }) =>
    (await list('listOutages')).map(({ id }) => ({ path: { id }, body: { ticketIds: [tickets.registered] } })),
  endOutage: each('listOutages', { outcome: '恢复' }),
} satisfies Rows;
