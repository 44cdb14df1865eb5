import type { DomainEvent, EventType } from '../events.js';
import { SAMPLE_NOW as NOW, sampleOrder, sampleTicket } from '../samples/facts.js';
import { DAY, HOUR, MINUTE, shanghaiDay, shanghaiTime } from '../time.js';
import { nextStep, procedureBook, tasksSettledBy } from './book.js';
import { defaultCalendar } from './calendar.js';
import { tasksPausedBy, tasksResumedBy } from './pauses.js';
import { defaultPolicies } from './policies.js';
import type { TaskKind } from './types.js';

const ticket = sampleTicket({ status: 'registered', registeredAt: NOW });
const order = sampleOrder({ id: 11, ticketId: ticket.id, status: 'working' });
const context = { ticket, policies: defaultPolicies, calendar: defaultCalendar };

const event = (type: EventType, at: number, workOrderId: number | null = null) =>
  ({ type, at, ticketId: ticket.id, workOrderId, actorId: null, data: {} }) as DomainEvent;
const task = (kind: TaskKind, times: { dueAt: number; step?: number; pausedAt?: number | null }) => {
  const ofOrder = procedureBook.some((entry) => entry.kind === kind && entry.subject === 'work_order');
  const subject = {
    subjectType: ofOrder ? 'work_order' : 'ticket',
    subjectId: ofOrder ? order.id : ticket.id,
  } as const;
  return { kind, ...subject, step: 0, pausedAt: null, ...times };
};
const resume = (type: EventType, at: number, paused: ReturnType<typeof task>) =>
  tasksResumedBy(event(type, at, order.id), [paused], context, [order]);

const pausing = procedureBook.flatMap(({ kind, pausedBy = [], resumedBy = [] }) =>
  pausedBy.flatMap((stop) => resumedBy.map((go) => [kind, stop, go] as const)),
);

describe('what may pause a duty', () => {
  it.each(pausing)(
    'CLO-5 WRK-12 %s is stopped by %s and goes on by %s with the time that was left',
    (kind, stop, go) => {
      const running = task(kind, { dueAt: NOW + 3 * HOUR });
      expect(tasksPausedBy(event(stop, NOW + HOUR, order.id), [running])).toEqual([running]);
      expect(tasksSettledBy(event(stop, NOW + HOUR, order.id), [running])).toEqual([]);
      const [moved, ...more] = resume(go, NOW + DAY, { ...running, pausedAt: NOW + HOUR });
      expect(more).toEqual([]);
      if (kind === 'second_follow_up') return;
      expect(moved?.dueAt).toBe(NOW + DAY + 2 * HOUR);
    },
  );

  it('every entry that is stopped goes on again, and is not settled by what stops it', () => {
    for (const { kind, pausedBy = [], resumedBy = [], settledBy } of procedureBook) {
      expect([kind, pausedBy.length > 0]).toEqual([kind, resumedBy.length > 0]);
      expect(settledBy.filter((type) => pausedBy.includes(type))).toEqual([]);
    }
  });

  it('FUP-1 nothing that anybody says stops or moves the two hours', () => {
    const follow = task('first_follow_up', { dueAt: NOW + 2 * HOUR });
    const said: readonly EventType[] = [
      'note_added',
      'desk_asked',
      'ticket_urged',
      'progress_noted',
      'ticket_rescheduled',
    ];
    for (const type of said) expect(tasksPausedBy(event(type, NOW + HOUR), [follow])).toEqual([]);
  });

  it('WRK-12 another order’s pause stops nothing here', () => {
    const finish = task('finish', { dueAt: NOW + 3 * HOUR });
    expect(tasksPausedBy(event('order_paused', NOW, 99), [finish])).toEqual([]);
    expect(tasksResumedBy(event('order_resumed', NOW, 99), [{ ...finish, pausedAt: NOW }], context, [order])).toEqual(
      [],
    );
  });

  it('WRK-12 what was taken before the pause is not taken again, what was ahead comes as much later', () => {
    // Reminded five minutes ahead, stopped three minutes ahead.
    const reminded = task('finish', { dueAt: NOW + HOUR, step: 1, pausedAt: NOW + 57 * MINUTE });
    const [moved] = resume('order_resumed', NOW + DAY, reminded);
    expect(moved).toMatchObject({ step: 1, dueAt: NOW + DAY + 3 * MINUTE, nextActionAt: NOW + DAY + 3 * MINUTE });
    const going = { kind: 'finish', dueAt: moved?.dueAt ?? 0, step: 1 } as const;
    expect(nextStep(going, NOW + DAY + 2 * MINUTE, defaultPolicies)).toBeNull();
    expect(nextStep(going, NOW + DAY + 3 * MINUTE, defaultPolicies)).toMatchObject({ act: 'press' });
  });

  it('FUP-2 the second follow-up is owed by the end of the working day that goes on', () => {
    const stopped = task('second_follow_up', { dueAt: NOW + HOUR, step: 1, pausedAt: NOW });
    const friday = Date.parse('2026-11-27T09:00+08:00');
    const [moved] = resume('ticket_resumed', friday, stopped);
    const due = moved?.dueAt ?? 0;
    expect([shanghaiDay(due), shanghaiTime(due), moved?.step]).toEqual(['20261127', '18:00', 0]);
    expect(moved?.nextActionAt).toBe(due - 5 * MINUTE);
  });

  it('what runs is not resumed', () => {
    expect(resume('ticket_resumed', NOW, task('dispatch', { dueAt: NOW }))).toEqual([]);
  });
});
