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
      // WRK-3: the way to the supervisor is on the quotation page.
      const shown = [main, side, ...more, 'requestFeeReview'].filter((act) => act !== null);
      expect([...shown].sort()).toEqual([...everyAct].sort());
    }
  });

  it('WRK-3 offers the supervisor by itself where no price can be sent yet', () => {
    expect(orderBar({ status: 'refused', actions: ['requestFeeReview'] }).side).toBe('requestFeeReview');
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
