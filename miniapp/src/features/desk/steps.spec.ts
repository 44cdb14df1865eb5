import { minutesAfter, orderWith, quotedAt } from '../work-orders/testing';
import { stepsOf } from './steps';
import { aMatter } from './testing';

const current = (matter: Parameters<typeof stepsOf>[0]) =>
  stepsOf(matter).find(({ state }) => state === 'current')?.name;
const arrived = { acceptedAt: minutesAfter(5), arrivedAt: minutesAfter(15) };

describe('the eight steps', () => {
  it('begin with registration', () => {
    expect(current(aMatter({ status: 'submitted', registeredAt: null }))).toBe('register');
    expect(current(aMatter())).toBe('dispatch');
  });

  it('follow the order of the matter’s own department, not its helpers', () => {
    const workOrders = [
      orderWith({ id: '1', department: 'cleaning', status: 'dispatched' }),
      orderWith({
        id: '2',
        department: 'engineering',
        status: 'quoted',
        ...arrived,
        quote: { ...quotedAt(minutesAfter(20)), status: 'open' },
      }),
    ];
    const matter = aMatter({ status: 'handling', department: 'engineering', workOrders });
    expect(current(matter)).toBe('consent');
    expect(stepsOf(matter).find(({ name }) => name === 'consent')?.at).toBe(Date.parse(minutesAfter(20)));
  });

  it('an order that came back does not count', () => {
    const workOrders = [orderWith({ status: 'returned', ...arrived })];
    expect(current(aMatter({ workOrders }))).toBe('dispatch');
  });

  it('a free repair has nothing to consent to: the step is done with the quotation', () => {
    const quote = { ...quotedAt(minutesAfter(20)), status: 'free' as const };
    const workOrders = [orderWith({ status: 'agreed', ...arrived, quote })];
    expect(current(aMatter({ status: 'handling', workOrders }))).toBe('work');
  });

  it('closed without an order: the steps before are done with it, the callback with its end', () => {
    const states = stepsOf(aMatter({ status: 'closed', closedAt: minutesAfter(60) })).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['done']));
  });
});
