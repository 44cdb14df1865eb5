import { WORK_ORDER_STATUSES } from '@youying/shared/domain/work-order/types';
import { actStarts, orderBar } from './acts';
import type { OrderAct } from './api';

const everyAct = Object.keys(actStarts) as OrderAct[];

describe('bar of an order', () => {
  it('draws nothing the server does not offer', () => {
    for (const status of WORK_ORDER_STATUSES) {
      expect(orderBar({ status, actions: [] })).toEqual({ main: null, side: null, more: [] });
    }
  });

  it('loses no act that the server offers and shows none twice', () => {
    for (const status of WORK_ORDER_STATUSES) {
      const { main, side, more } = orderBar({ status, actions: everyAct });
      const shown = [main, side, ...more].filter((act) => act !== null);
      expect([...shown].sort()).toEqual([...everyAct].sort());
    }
  });

  it('ignores acts it has no button for', () => {
    expect(orderBar({ status: 'working', actions: ['somethingNew'] }).more).toEqual([]);
  });

  it('WRK-6 makes returning the main act after a refusal', () => {
    expect(orderBar({ status: 'refused', actions: ['quoteWorkOrder', 'returnWorkOrder'] })).toMatchObject({
      main: 'returnWorkOrder',
      side: 'quoteWorkOrder',
    });
  });
});
