import { keepableActs, keptFor, withKept } from './offline';
import { keptAct, minutesAfter, orderWith } from './testing';

describe('what is done without a network', () => {
  it('never keeps an acceptance: another may be faster', () => {
    expect(keepableActs).not.toContain('acceptWorkOrder');
    expect(keepableActs).not.toContain('consentQuote');
  });

  it('shows the order as it is after the kept acts, in their order', () => {
    const order = orderWith({ status: 'agreed', actions: ['arriveWorkOrder'], deadlineAt: minutesAfter(10) });
    const kept = [
      keptAct('arriveWorkOrder'),
      keptAct('startWorkOrder'),
      keptAct('pauseWorkOrder', { reason: '缺配件' }),
    ];
    expect(withKept(order, kept.slice(0, 1))).toMatchObject({ status: 'agreed', arrivedAt: minutesAfter(10) });
    expect(withKept(order, kept)).toMatchObject({
      status: 'paused',
      startedAt: minutesAfter(10),
      deadlineAt: null,
      actions: ['resumeWorkOrder', 'returnWorkOrder'],
    });
  });

  it('leaves the order of the server alone where the server refused, and orders of others', () => {
    const order = orderWith({ status: 'accepted', actions: ['arriveWorkOrder'] });
    expect(withKept(order, [{ ...keptAct('arriveWorkOrder'), refusal: '单子已经退回' }])).toBe(order);
    expect(withKept(order, [keptAct('arriveWorkOrder', {}, '12')])).toBe(order);
  });

  it('WRK-8 offers the signature on this phone only to a resident without one', () => {
    const finish = [keptAct('finishWorkOrder', { result: '修好了' })];
    expect(withKept(orderWith({ status: 'working' }), finish).actions).toEqual([]);
    const without = orderWith({ status: 'working', matter: { residentHasPhone: false } });
    expect(withKept(without, finish).actions).toEqual(['signWorkOrder']);
  });

  it('WRK-6 goes on after a free quotation and waits after one with a price', () => {
    const order = orderWith({ status: 'arrived' });
    expect(withKept(order, [keptAct('quoteWorkOrder', { lines: [] })]).status).toBe('agreed');
    expect(withKept(order, [keptAct('quoteWorkOrder', { lines: [{ quantity: 1 }] })]).status).toBe('quoted');
  });

  it('counts the notes of the matter among the steps of its order', () => {
    const kept = [
      keptAct('addNote', { text: '…' }, '7'),
      keptAct('arriveWorkOrder'),
      keptAct('startWorkOrder', {}, '99'),
    ];
    expect(keptFor(orderWith(), kept).map(({ operation }) => operation)).toEqual(['addNote', 'arriveWorkOrder']);
  });
});
