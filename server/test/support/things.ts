import { DAY, HOUR, shanghaiDay } from '@youying/shared/domain/time';
import { alarmsIn } from './alarms.js';
import { done } from './job.js';
import { bringToAnEnd, complainAbout, OTHERS, type World, weigh } from './two-worlds.js';

const GUARDS = { department: 'security', worker: 'guard-1', supervisor: 'security-supervisor' } as const;

export type Things = Awaited<ReturnType<typeof thingsIn>>;

/** What there is to act on, in states in which each command has something to do; none of it is a complaint about who acts. */
export async function thingsIn(there: World) {
  const { app, complaints, found, community } = there;
  const { jobs, act } = complaints;
  const registered = async () => (await jobs.register((await jobs.submit()).id)).id;
  const order = async (status: Parameters<typeof jobs.orderAt>[0]) => (await jobs.orderAt(status, GUARDS)).order.id;
  const complaint = async () => {
    const id = await complaints.make({ description: '楼道三天没人扫' });
    await done(act('acknowledgeComplaint', 'manager', id, { words: '抱歉' }));
    return id;
  };
  const planned = async () => {
    const id = await complaint();
    await done(act('verifyComplaint', 'manager', id, { genuine: true, wanted: '道歉' }));
    await done(act('nameConcerned', 'manager', id, { personIds: [] }));
    await done(act('classifyComplaint', 'manager', id, complaints.COMMUNICATIVE));
    await done(act('investigateComplaint', 'manager', id, { severity: 'light', findings: '没排班' }));
    const dueAt = new Date(app.clock.now() + 2 * DAY).toISOString();
    await done(act('planRemedy', 'manager', id, { remedies: [{ what: '补扫', department: 'cleaning', dueAt }] }));
    return id;
  };
  const answered = async (by: 'manager' | 'receptionist' = 'manager') => {
    const id = await planned();
    await done(act('replyComplaint', by, id, { text: '向您道歉，今天补扫。', channel: 'call' }));
    return id;
  };
  const ended = async () => {
    const id = await complainAbout(there, OTHERS.cleaner);
    await weigh(there, id, OTHERS.cleaner, complaints.COMMUNICATIVE);
    await bringToAnEnd(there, id, OTHERS.cleaner);
    return id;
  };
  const outside = async () => {
    const id = await complainAbout(there, OTHERS.cleaner);
    await weigh(there, id, OTHERS.cleaner, { ...complaints.COMMUNICATIVE, responsibility: 'not_ours' });
    await done(act('tellLimits', 'manager', id, { words: '开发商的事，我们去催' }));
    return id;
  };
  const stated = async () => {
    const id = await complainAbout(there, OTHERS.cleaner);
    await weigh(there, id, OTHERS.cleaner, complaints.COMMUNICATIVE);
    await done(act('askStatement', 'manager', id, { personId: await complaints.personId(OTHERS.cleaner.account) }));
    return id;
  };
  const tickets = {
    ...found,
    toRegister: (await jobs.submit()).id,
    toAnswer: (await jobs.submit()).id,
    toAskAbout: (await jobs.submit()).id,
    asked: (await jobs.submit()).id,
    registered: await registered(),
    toSuspend: await registered(),
    suspended: await registered(),
    toPassOn: await registered(),
    linkedTo: await registered(),
    linked: await registered(),
    major: (await jobs.orderAt('confirmed', { priority: 'emergency' })).ticketId,
    signOffAsked: (await jobs.orderAt('confirmed', { priority: 'emergency' })).ticketId,
    lookedOver: (await jobs.orderAt('confirmed', { priority: 'emergency' })).ticketId,
    complaint: await complaints.make({ description: '楼道三天没人扫' }),
    abuse: await complaint(),
    written: await answered('receptionist'),
    replied: await answered(),
    declined: await answered(),
    ended: await ended(),
    outside: await outside(),
    stated: await stated(),
    anonymous: await complainAbout(there, OTHERS.cleaner, { anonymous: true }),
    toPass: (await jobs.submit()).id,
  };
  const at = (id: string) => ({ path: { id } });
  const asked = { question: '立不立项？' };
  await done(app.call('askSupervisor', { as: 'receptionist', ...at(tickets.asked), body: asked }));
  const wait = { reason: '等批复' };
  await done(app.call('suspendTicket', { as: 'cs-supervisor', ...at(tickets.suspended), body: wait }));
  const link = { ticketId: tickets.linkedTo, separable: true };
  await done(app.call('linkTicket', { as: 'receptionist', ...at(tickets.linked), body: link }));
  await done(app.call('askLookOver', { as: 'receptionist', ...at(tickets.lookedOver) }));
  const outcome = { outcome: '已修好' };
  await done(app.call('requestSignOff', { as: 'receptionist', ...at(tickets.signOffAsked), body: outcome }));
  const orders = {
    toAccept: await order('dispatched'),
    toDecline: await order('dispatched'),
    accepted: await order('accepted'),
    toTransfer: await order('accepted'),
    toReturn: await order('accepted'),
    arrived: await order('arrived'),
    toReview: await order('arrived'),
    reviewed: await order('arrived'),
    quoted: await order('quoted'),
    toRefuse: await order('quoted'),
    agreed: await order('agreed'),
    working: await order('working'),
    supported: await order('working'),
    finished: await order('finished'),
    signed: await order('signed'),
  };
  const review = { text: '表里没有' };
  await done(app.call('requestFeeReview', { as: 'guard-1', ...at(orders.reviewed), body: review }));
  const support = { text: '要两个人抬' };
  await done(app.call('requestSupport', { as: 'guard-1', ...at(orders.supported), body: support }));
  return {
    ...{ tickets, orders, community },
    category: await jobs.categoryId('receptionist', 'tap'),
    callback: (await jobs.closed()).callbackId,
    ...(await ofTheHouse({ app, complaints })),
  };
}

/** What belongs to no matter: alarms, outages, people, leave, words of the house. */
async function ofTheHouse({ app, complaints }: Pick<World, 'app' | 'complaints'>) {
  const { jobs, personId } = complaints;
  const alarms = alarmsIn(app);
  const person = {
    receptionist: await personId('receptionist'),
    'cs-supervisor': await personId('cs-supervisor'),
    engineer: await personId('engineer-1'),
    guard: await personId('guard-1'),
    cleaner: await personId('cleaner-1'),
    manager: await personId('manager'),
    'security-supervisor': await personId('security-supervisor'),
  };
  const join = { houseId: await jobs.houseId('resident-1'), name: '何静宜', relation: 'tenant' };
  await done(app.call('requestHouseJoin', { as: 'resident-2', body: join }));
  const raised = await alarms.raised({ place: '2 号梯' });
  const instruction = { text: '先断电', ownerId: person.cleaner, givenBy: '经理' };
  await done(alarms.act('instructAlarm', 'manager', raised.id, instruction));
  const begin = { kind: 'power', whole: true, places: [], cause: '检修', callerWords: '两小时后来电' };
  const inHours = (hours: number) => new Date(app.clock.now() + hours * HOUR).toISOString();
  const outage = async (more: object) =>
    (await done(app.call('announceOutage', { as: 'manager', body: { ...begin, ...more } }))).id;
  for (const to of Object.values(person)) {
    const message = { toPersonId: to, fromName: '周先生', text: '请回电' };
    const by = to === person.manager ? 'cs-supervisor' : 'manager';
    await done(app.call('relayMessage', { as: by, body: message }));
  }
  const days = { from: shanghaiDay(app.clock.now() + 10 * DAY), to: shanghaiDay(app.clock.now() + 10 * DAY) };
  const handover = { 'guard-1': 'security-supervisor', receptionist: 'cs-supervisor' } as const;
  for (const [as, to] of Object.entries(handover)) {
    const leave = { ...days, reason: '家里有事', handoverToId: person[to] };
    await done(app.call('requestLeave', { as, body: leave }));
  }
  const question = { question: '月卡多少钱', askerName: '周先生' };
  await done(app.call('askOpenQuestion', { as: 'receptionist', body: question }));
  return {
    person,
    alarm: raised.id,
    alarmOver: (await alarms.stoodDown({ place: '3 号梯' })).id,
    resident: await personId('resident-1'),
    house: await jobs.houseId('resident-1'),
    planned: await outage({ startsAt: inHours(24), expectedEndAt: inHours(26) }),
    outage: await outage({ kind: 'gas', expectedEndAt: inHours(2) }),
  };
}
