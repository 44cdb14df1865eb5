import { sampleOrder } from '../samples/facts.js';
import type { WorkOrderFacts, WorkOrderStatus } from '../work-order/types.js';
import { ordersCancelledBy, reaction } from './reaction.js';

const order = (id: number, status: WorkOrderStatus, change: Partial<WorkOrderFacts> = {}) =>
  sampleOrder({ id, status, dispatchedAt: id, ...change });
const handling = { status: 'handling' } as const;
const react = (orders: readonly WorkOrderFacts[], type: 'order_confirmed' | 'order_returned' = 'order_confirmed') =>
  reaction(handling, orders, { type })?.action ?? null;

describe('reaction of a ticket to its orders', () => {
  it('CLO-1 is handled when the last order is confirmed', () => {
    expect(react([order(1, 'confirmed')])).toBe('ordersFinished');
    expect(react([order(1, 'confirmed'), order(2, 'working')])).toBeNull();
  });

  it('REG-4 is the desk’s again when everything came back', () => {
    expect(react([order(1, 'returned')], 'order_returned')).toBe('ordersReturned');
    expect(react([order(1, 'returned'), order(2, 'accepted')], 'order_returned')).toBeNull();
  });

  it('REG-4 is the desk’s again when one is confirmed and another came back undone', () => {
    const cleaning = order(2, 'returned', { department: 'cleaning' });
    expect(react([order(1, 'confirmed'), cleaning])).toBe('ordersReturned');
  });

  it('REG-4 counts a return as made good by a later order of that department', () => {
    expect(react([order(1, 'returned'), order(2, 'confirmed')])).toBe('ordersFinished');
    expect(react([order(2, 'returned'), order(1, 'confirmed')])).toBe('ordersReturned');
  });

  it('WRK-6 a refused order beside a confirmed one is not undone work', () => {
    const refused = order(2, 'returned', { returnedAfterRefusal: true });
    expect(react([order(1, 'confirmed'), refused])).toBe('ordersFinished');
    expect(react([refused], 'order_returned')).toBe('ordersReturned');
  });

  it('does nothing on other events and for other states', () => {
    expect(reaction(handling, [order(1, 'confirmed')], { type: 'order_signed' })).toBeNull();
    expect(reaction({ status: 'suspended' }, [order(1, 'confirmed')], { type: 'order_confirmed' })).toBeNull();
  });
});

describe('orders that fall away with their ticket', () => {
  const orders = [order(1, 'dispatched'), order(2, 'working'), order(3, 'finished'), order(4, 'confirmed')];

  it.each(['ticket_cancelled', 'ticket_suspended'] as const)('%s ends what is not finished', (type) => {
    expect(ordersCancelledBy({ type }, orders).map((fallen) => fallen.id)).toEqual([1, 2]);
  });

  it('CBK-11 closed as abuse, finished work is not signed for either', () => {
    const fallen = ordersCancelledBy({ type: 'ticket_closed_as_abuse' }, orders);
    expect(fallen.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('nothing else does', () => {
    expect(ordersCancelledBy({ type: 'ticket_closed' }, orders)).toEqual([]);
  });
});
