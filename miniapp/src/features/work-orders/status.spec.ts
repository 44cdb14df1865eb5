import { stageOf, statusTag } from './status';
import { MORNING, minutesAfter, type OrderChange, orderWith } from './testing';

const tagOf = (change: OrderChange, now = MORNING) => statusTag(orderWith(change), now).tag;

describe('tag of an order', () => {
  it('asks whoever may accept, and tells the pool from an order of one’s own', () => {
    expect(tagOf({ actions: ['acceptWorkOrder'] })).toBe('dispatched');
    expect(tagOf({ actions: ['acceptWorkOrder'], assignee: null })).toBe('dispatchedToPool');
    expect(tagOf({ actions: ['transferWorkOrder'] })).toBe('waitingForSomebody');
  });

  it('DSP-3 turns red when nobody accepted in time', () => {
    const late = { actions: ['acceptWorkOrder'], deadlineAt: minutesAfter(-1) };
    expect(statusTag(orderWith(late), MORNING)).toEqual({ tag: 'overdueAcceptance', tone: 'danger' });
  });

  it('WRK-2 keeps an appointment quiet until its hour comes', () => {
    const appointed = {
      status: 'accepted' as const,
      deadlineAt: minutesAfter(240),
      deadlineKind: 'arrive',
      matter: { appointmentFrom: minutesAfter(245), appointmentTo: minutesAfter(300) },
    };
    expect(tagOf(appointed)).toBe('appointment');
    expect(tagOf(appointed, Date.parse(minutesAfter(200)))).toBe('accepted');
  });
});

describe('stage of an order', () => {
  it('WRK-3 is still on the way when it was agreed by telephone before the visit', () => {
    expect(stageOf(orderWith({ status: 'agreed' }))).toBe(0);
    expect(stageOf(orderWith({ status: 'agreed', arrivedAt: minutesAfter(9) }))).toBe(3);
  });

  it('has all five behind it once signed', () => {
    expect(stageOf(orderWith({ status: 'signed', arrivedAt: minutesAfter(9) }))).toBe(5);
  });
});
