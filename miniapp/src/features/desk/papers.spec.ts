import { minutesAfter, orderWith } from '../work-orders/testing';
import { papersOf } from './papers';
import { aMatter } from './testing';

const formsOf = (matter: Parameters<typeof papersOf>[0]) => papersOf(matter).map(({ form }) => form);

describe('what the desk can print', () => {
  it('nothing of a matter that has no number yet', () => {
    expect(papersOf(aMatter({ registeredAt: null, workOrders: [] }))).toEqual([]);
  });

  it('each order first, then the record; the close-out once it is prepared', () => {
    const workOrders = [orderWith({ id: '1', no: 'BX-1' }), orderWith({ id: '2', no: 'BX-2' })];
    expect(formsOf(aMatter({ workOrders }))).toEqual(['order', 'order', 'registration']);
    const closeOut = {
      outcome: 'done' as const,
      note: null,
      internalNote: null,
      method: null,
      confirmedBy: null,
      receptionist: { name: '林晓雯', at: minutesAfter(60) },
      senior: null,
      consentedBy: null,
    };
    expect(formsOf(aMatter({ workOrders, closeOut }))).toEqual(['order', 'order', 'registration', 'closeOut']);
  });
});
