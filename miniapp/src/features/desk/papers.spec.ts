import { orderWith } from '../work-orders/testing';
import { papersOf } from './papers';
import { aMatter } from './testing';

const formsOf = (matter: Parameters<typeof papersOf>[0]) => papersOf(matter).map(({ form }) => form);

describe('what the desk can print', () => {
  it('nothing that is not among the actions', () => {
    const workOrders = [orderWith({ id: '1', no: 'BX-1', actions: [] })];
    expect(papersOf(aMatter({ actions: [], workOrders }))).toEqual([]);
  });

  it('each order first, then the record; the close-out once it is prepared', () => {
    const workOrders = ['1', '2'].map((id) => orderWith({ id, no: `BX-${id}`, actions: ['printWorkOrder'] }));
    const actions = ['addNote', 'printCloseOut', 'printRegistration'];
    expect(formsOf(aMatter({ workOrders, actions }))).toEqual(['order', 'order', 'registration', 'closeOut']);
  });
});
