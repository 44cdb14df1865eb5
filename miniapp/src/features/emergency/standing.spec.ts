import type { Alarm, AlarmPerson } from './queries';
import { answeringOf, callStanding, elapsed, leadingAct, missingFirst, waitedMinutes } from './standing';

const AT = '2026-11-22T02:22:00.000Z';
const person = (change: Partial<AlarmPerson> = {}): AlarmPerson => ({
  id: '1',
  person: null,
  role: 'manager',
  department: null,
  post: '项目经理',
  notifiedAt: AT,
  acknowledgedAt: null,
  answer: null,
  etaAt: null,
  pressed: 0,
  unanswered: 0,
  next: null,
  ...change,
});
const known = (answer: AlarmPerson['answer'], id = '2') => person({ id, acknowledgedAt: AT, answer });

it('EMG-1 told, pressed again, or answered', () => {
  expect(answeringOf(person())).toBe('told');
  expect(answeringOf(person({ pressed: 1 }))).toBe('pressed');
  expect(answeringOf(person({ unanswered: 1 }))).toBe('pressed');
  expect(answeringOf(known('on_the_way'))).toBe('on_the_way');
  expect(answeringOf(known(null))).toBe('received');
});

it('EMG-1 whoever is missing stands on top', () => {
  const rows = missingFirst([known('received', 'a'), person({ id: 'b' }), known('on_site', 'c')]);
  expect(rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(waitedMinutes(person(), Date.parse(AT) + 390_000)).toBe(6);
});

it.each([
  ['raised', [person()], 'calling'],
  ['running', [known('received')], 'received'],
  ['running', [person(), known('on_the_way')], 'coming'],
  ['over', [person()], 'over'],
  ['signed_off', [], 'over'],
  ['cancelled', [], 'cancelled'],
] as const)('the one who called reads %s as %#', (state, people, standing) => {
  expect(callStanding({ state, people: [...people] })).toBe(standing);
});

it('EMG-2 one act leads: to speak to who is shut in, then to call who called, then the end and its signature', () => {
  const intercom = { label: '轿厢对讲', say: '', lastAt: null, dueAt: AT };
  const contact = {} as Alarm['contact'];
  expect(leadingAct({ state: 'running', intercom, contact })).toBe('intercom');
  expect(leadingAct({ state: 'running', intercom: null, contact })).toBe('contact');
  expect(leadingAct({ state: 'raised', intercom: null, contact: null })).toBe('end');
  expect(leadingAct({ state: 'over', intercom: null, contact })).toBe('sign');
});

it('the clock runs until it is over', () => {
  const raised = { raisedAt: AT, endedAt: null };
  expect(elapsed(raised, Date.parse(AT) + 1_122_000)).toBe('00:18:42');
  expect(elapsed({ ...raised, endedAt: '2026-11-22T03:22:05.000Z' }, Date.parse(AT) + 99_999_999)).toBe('01:00:05');
});
