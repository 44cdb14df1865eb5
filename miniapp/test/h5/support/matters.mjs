import { photoOf } from './pictures.mjs';

/**
 * Matters that a test finds already under way: the steps of the main job by API, as far as wanted. `TO` are the
 * states of an order, in order.
 */
/** Letters that a task of an order has room for. */
const MOST_OF_A_TASK = 500;
const TO = ['dispatched', 'accepted', 'arrived', 'quoted', 'agreed', 'working', 'finished', 'signed', 'confirmed'];

export function mattersIn({ call }) {
  async function categoryNamed(as, code) {
    const { items } = await call('listCategories', { as });
    return items.flatMap((item) => [item, ...item.children]).find((item) => item.code === code).id;
  }

  async function report({ as = 'resident-2', code = 'tap', description, house = 0, ...more }) {
    const { items } = await call('listHouses', { as });
    const categoryId = await categoryNamed(as, code);
    const body = { kind: 'repair', categoryId, houseId: items[house].id, description, ...more };
    return call('submitTicket', { as, body });
  }

  async function upload(as, purpose, picture) {
    const { name, mimeType, buffer } = await photoOf(picture);
    const form = new FormData();
    form.set('purpose', purpose);
    form.set('file', new Blob([buffer], { type: mimeType }), name);
    return (await call('uploadMedia', { as, form })).id;
  }

  async function lines(as) {
    const { items } = await call('listFeeItems', { as, query: { q: '水龙头' } });
    const { id, name, unitPriceFen } = items.find(({ ranged }) => !ranged);
    return [{ feeItemId: id, name, quantity: 1, unitPriceFen }];
  }

  async function personNamed(name) {
    const { items } = await call('listStaff', { as: 'receptionist', query: { limit: 100 } });
    return items.find((person) => person.name === name).id;
  }

  async function register(ticket, { code = 'tap', priority = 'normal' } = {}) {
    const categoryId = await categoryNamed('receptionist', code);
    return call('registerTicket', { as: 'receptionist', path: { id: ticket.id }, body: { categoryId, priority } });
  }

  const steps = {
    accepted: ({ id, worker }) => call('acceptWorkOrder', { as: worker, path: { id }, body: {} }),
    arrived: ({ id, worker }) => call('arriveWorkOrder', { as: worker, path: { id }, body: {} }),
    quoted: async ({ id, worker }) =>
      call('quoteWorkOrder', { as: worker, path: { id }, body: { lines: await lines(worker), note: '阀芯磨损' } }),
    agreed: ({ id, resident, order }) =>
      call('consentQuote', { as: resident, path: { id }, body: { quoteId: order.quote.id } }),
    working: ({ id, worker }) => call('startWorkOrder', { as: worker, path: { id }, body: {} }),
    finished: async ({ id, worker }) => {
      const mediaIds = [await upload(worker, 'after_photo', 'mended')];
      const body = { result: '修好了，试过正常', lines: await lines(worker), mediaIds };
      return call('finishWorkOrder', { as: worker, path: { id }, body });
    },
    signed: async ({ id, resident }) => {
      const signatureMediaId = await upload(resident, 'signature', 'signature');
      return call('signWorkOrder', { as: resident, path: { id }, body: { satisfied: true, signatureMediaId } });
    },
    confirmed: ({ id }) => call('confirmWorkOrder', { as: 'engineering-supervisor', path: { id }, body: {} }),
  };

  /** A registered ticket whose order, given to `worker`, stands at `status`. Answers `{ticket, order}`. */
  async function orderAt(status, { as: resident = 'resident-2', worker = 'engineer-1', code, priority, ...what }) {
    const ticket = await register(await report({ as: resident, code, ...what }), { code, priority });
    const assigneeId = await personNamed(worker === 'engineer-2' ? '李志强' : '王建军');
    const body = { department: 'engineering', assigneeId, task: what.description.slice(0, MOST_OF_A_TASK) };
    let order = await call('dispatchWorkOrder', { as: 'receptionist', path: { id: ticket.id }, body });
    for (const step of TO.slice(1, TO.indexOf(status) + 1)) {
      order = await steps[step]({ id: order.id, worker, resident, order });
    }
    return { ticket, order };
  }

  async function close({ id }) {
    return call('closeTicket', { as: 'receptionist', path: { id }, body: { outcome: '已修好，业户确认' } });
  }

  return { report, register, orderAt, close, upload };
}
