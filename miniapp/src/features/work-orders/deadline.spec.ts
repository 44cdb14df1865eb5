import { byDeadline, isOverdue, orderDeadline } from './deadline';
import { MORNING, minutesAfter, orderWith } from './testing';

const MINUTE = 60_000;

describe('deadline of an order', () => {
  it('DSP-3 counts down to the acceptance from the dispatch', () => {
    const order = orderWith({ deadlineAt: minutesAfter(30), deadlineKind: 'accept' });
    expect(orderDeadline(order, MORNING + 15 * MINUTE)).toEqual({
      dueAt: MORNING + 30 * MINUTE,
      kind: 'accept',
      counting: true,
      percentLeft: 50,
    });
  });

  it('WRK-2 shows an appointment hours away as a clock time, without a bar', () => {
    const order = orderWith({
      status: 'accepted',
      acceptedAt: minutesAfter(1),
      deadlineAt: minutesAfter(240),
      deadlineKind: 'arrive',
      matter: { appointmentFrom: minutesAfter(245), appointmentTo: minutesAfter(305) },
    });
    expect(orderDeadline(order, MORNING)).toMatchObject({ counting: false, percentLeft: null });
    expect(orderDeadline(order, MORNING + 181 * MINUTE)).toMatchObject({ counting: true });
  });

  it('is over only after its moment', () => {
    const order = orderWith({ deadlineAt: minutesAfter(10) });
    expect(isOverdue(order, MORNING + 10 * MINUTE)).toBe(false);
    expect(isOverdue(order, MORNING + 10 * MINUTE + 1)).toBe(true);
    expect(isOverdue(orderWith(), MORNING + 999 * MINUTE)).toBe(false);
  });

  it('puts the nearest deadline first and what has none last', () => {
    const orders = [
      orderWith({ id: 'none' }),
      orderWith({ id: 'late', deadlineAt: minutesAfter(50) }),
      orderWith({ id: 'soon', deadlineAt: minutesAfter(5) }),
    ];
    expect(orders.sort(byDeadline).map(({ id }) => id)).toEqual(['soon', 'late', 'none']);
  });
});
