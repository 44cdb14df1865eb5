import { MORNING, minutesAfter, orderWith } from '../work-orders/testing';
import { isOver, leadingOrder, standingOf, stepOf, toneOf, waitsForResident } from './standing';
import { aTicket } from './testing';
import type { Ticket } from './types';

const handling = (order: Parameters<typeof orderWith>[0], patch = {}) =>
  aTicket({ status: 'handling', workOrders: [orderWith(order)], ...patch });

const reviewed = (feasible: boolean) => ({ text: '标准里没有', media: [], feasible, lines: [], note: null });

describe('where a repair stands, in the resident’s eyes', () => {
  it.each([
    ['submitted', aTicket(), 'submitted'],
    ['submitted at night (INT-2)', aTicket({ untaken: true }), 'submittedAtNight'],
    ['answered without registering (REG-2)', aTicket({ status: 'answered' }), 'answered'],
    ['registered', aTicket({ status: 'registered' }), 'registered'],
    ['dispatched, in time', handling({ status: 'dispatched', deadlineAt: minutesAfter(30) }), 'dispatched'],
    [
      'nobody accepted within the limit (DSP-3)',
      handling({ status: 'dispatched', deadlineAt: minutesAfter(-1) }),
      'pressed',
    ],
    ['accepted', handling({ status: 'accepted' }), 'accepted'],
    [
      'accepted, and nobody there in time (WRK-1)',
      handling({ status: 'accepted', deadlineAt: minutesAfter(-1), deadlineKind: 'arrive' }),
      'arrivingLate',
    ],
    [
      'accepted for an appointment (WRK-2)',
      handling({ status: 'accepted' }, { appointment: { from: minutesAfter(60), to: minutesAfter(120) } }),
      'appointment',
    ],
    [
      'the appointed hour has come',
      handling({ status: 'accepted' }, { appointment: { from: minutesAfter(-1), to: minutesAfter(60) } }),
      'accepted',
    ],
    ['arrived', handling({ status: 'arrived' }), 'arrived'],
    ['fee review (WRK-3)', handling({ status: 'fee_review' }), 'feeReview'],
    ['priced, no quotation yet (WRK-3)', handling({ status: 'accepted', feeReview: reviewed(true) }), 'priced'],
    ['not feasible (WRK-3)', handling({ status: 'accepted', feeReview: reviewed(false) }), 'notFeasible'],
    ['not feasible, said on site (WRK-3)', handling({ status: 'arrived', feeReview: reviewed(false) }), 'notFeasible'],
    ['refused (WRK-6)', handling({ status: 'refused' }), 'refused'],
    ['working', handling({ status: 'working' }), 'working'],
    ['finished (WRK-8)', handling({ status: 'finished' }), 'finished'],
    ['signed', handling({ status: 'signed' }), 'signed'],
    ['returned to the desk', handling({ status: 'returned' }), 'returned'],
    ['its only order was cancelled', handling({ status: 'cancelled' }), 'registered'],
    ['handled', aTicket({ status: 'handled' }), 'confirmed'],
    ['closed, callback open (CBK-4)', aTicket({ status: 'closed', actions: ['rateTicket'] }), 'toRate'],
    ['closed, nobody was reached', aTicket({ status: 'closed' }), 'closed'],
    [
      'closed and rated',
      aTicket({ status: 'closed', rating: { speed: 5, quality: 5, attitude: 4, at: '2026-11-22T02:00:00.000Z' } }),
      'rated',
    ],
    ['suspended (CLO-5)', aTicket({ status: 'suspended' }), 'suspended'],
    ['cancelled', aTicket({ status: 'cancelled' }), 'cancelled'],
  ])('%s', (_, ticket, situation) => {
    expect(standingOf(ticket, MORNING).situation).toBe(situation);
  });

  it('tells a second quotation from the first (FEE-2)', () => {
    const quote = { totalFen: 6500, previousTotalFen: 4500 } as NonNullable<ReturnType<typeof orderWith>['quote']>;
    expect(standingOf(handling({ status: 'quoted', quote }), MORNING).situation).toBe('requoted');
    expect(
      standingOf(handling({ status: 'quoted', quote: { ...quote, previousTotalFen: null } }), MORNING).situation,
    ).toBe('quoted');
  });
});

describe('a complaint', () => {
  const HOUR = 3_600_000;
  const brief = (status: NonNullable<Ticket['complaint']>['status'], repliedAt: string | null = null) => ({
    ...{ status, answerBy: minutesAfter(24 * 60), acknowledgedAt: null, repliedAt, replies: [], acceptedAt: null },
    ...{ explained: false, remedies: [], limits: null, thirdParties: [] },
  });
  const complaint = (...args: Parameters<typeof brief>) =>
    aTicket({ kind: 'complaint', status: 'registered', createdAt: minutesAfter(0), complaint: brief(...args) });
  const situation = (ticket: Ticket, now = MORNING) => standingOf(ticket, now).situation;

  it('CMP-2: is inside the promise for 24 hours, late and red from then on, and never late once answered', () => {
    const verifying = complaint('verified');
    expect(situation(verifying, MORNING + 24 * HOUR)).toBe('complaintVerifying');
    expect(situation(verifying, MORNING + 24 * HOUR + 1)).toBe('complaintLate');
    expect(toneOf.complaintLate).toBe('danger');
    expect(situation(complaint('investigated', minutesAfter(60)), MORNING + 25 * HOUR)).toBe('complaintPlanning');
  });

  it('CMP-1: is told step by step, and waits for the resident when it is answered', () => {
    expect(situation(complaint('received'))).toBe('complaintReceived');
    expect(situation(complaint('planned'))).toBe('complaintPlanning');
    expect(situation(complaint('accepted', minutesAfter(60)))).toBe('complaintCarrying');
    const answered = complaint('replied', minutesAfter(60));
    expect(situation(answered)).toBe('complaintAnswered');
    expect(waitsForResident(answered)).toBe(true);
    expect(waitsForResident(complaint('planned'))).toBe(false);
  });
});

describe('several orders', () => {
  it('leads with the one that needs the resident, whatever else goes on', () => {
    const orders = [
      orderWith({ id: '1', status: 'working' }),
      orderWith({ id: '2', status: 'quoted' }),
      orderWith({ id: '3', status: 'dispatched' }),
    ];
    expect(leadingOrder(orders)?.id).toBe('2');
  });

  it('leads with the latest of equals, and never with a cancelled one', () => {
    const orders = [
      orderWith({ id: '1', status: 'returned', dispatchedAt: minutesAfter(0) }),
      orderWith({ id: '2', status: 'returned', dispatchedAt: minutesAfter(5) }),
      orderWith({ id: '3', status: 'cancelled', dispatchedAt: minutesAfter(9) }),
    ];
    expect(leadingOrder(orders)?.id).toBe('2');
    expect(leadingOrder(orders.slice(2))).toBeNull();
  });
});

describe('the lists of 我的事项', () => {
  it('a matter waits for the resident only when an answer is offered in actions', () => {
    expect(waitsForResident(handling({ status: 'quoted', actions: ['consentQuote', 'refuseQuote'] }))).toBe(true);
    expect(waitsForResident(handling({ status: 'quoted', actions: [] }))).toBe(false);
    expect(waitsForResident(aTicket({ status: 'closed', actions: ['rateTicket'] }))).toBe(true);
  });

  it.each(['closed', 'cancelled', 'answered'] as const)('%s is over', (status) => {
    expect(isOver(aTicket({ status }))).toBe(true);
  });

  it.each(['submitted', 'registered', 'handling', 'handled', 'suspended'] as const)('%s is not over', (status) => {
    expect(isOver(aTicket({ status }))).toBe(false);
  });
});

it('no step of the line goes back while an order goes forward', () => {
  const forward = [
    'dispatched',
    'accepted',
    'arrived',
    'quoted',
    'agreed',
    'working',
    'finished',
    'signed',
    'confirmed',
  ] as const;
  const steps = forward.map((situation) => stepOf[situation] ?? Number.NaN);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
});
