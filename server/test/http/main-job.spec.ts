import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 120_000);
afterAll(() => app.close());

async function leafCategory(code: string): Promise<string> {
  const { body } = await app.call('listCategories', { as: 'resident-1' });
  const leaf = body.items.flatMap((item) => item.children).find(({ code: own }) => own === code);
  if (!leaf) throw new Error(`there is no category ${code}`);
  return leaf.id;
}

/** The whole job, in the order of spec/api.md: what each step answers, and what each person may do next. */
test('a repair goes from the report to the rated callback', async () => {
  const houses = await app.call('listHouses', { as: 'resident-1' });
  const houseId = houses.body.items[0]?.id;
  const categoryId = await leafCategory('tap');
  const photo = await upload(app, 'resident-1', 'ticket_photo');

  const submitted = await app.call('submitTicket', {
    as: 'resident-1',
    body: { kind: 'repair', categoryId, houseId, description: '厨房水龙头关不紧，一直滴水 🚰', mediaIds: [photo] },
  });
  expect(submitted).toMatchObject({ status: 201, body: { status: 'submitted', no: null, kind: 'repair' } });
  const id = submitted.body.id;
  expect(submitted.body.actions).toEqual(expect.arrayContaining(['cancelTicket', 'addNote', 'urgeTicket']));

  const registered = await app.call('registerTicket', {
    as: 'receptionist',
    path: { id },
    body: { categoryId, priority: 'normal' },
  });
  expect(registered.body).toMatchObject({ status: 'registered', owner: { name: '林晓雯' } });
  expect(registered.body.no).toMatch(/^BX\d{8}-\d{4}$/);

  const dispatched = await app.call('dispatchWorkOrder', {
    as: 'receptionist',
    path: { id },
    body: { department: 'engineering', task: '修水龙头' },
  });
  expect(dispatched).toMatchObject({ status: 201, body: { status: 'dispatched', assignee: null } });
  const order = { id: dispatched.body.id };

  const accepted = await app.call('acceptWorkOrder', { as: 'engineer-1', path: order });
  expect(accepted.body).toMatchObject({ status: 'accepted', assignee: { name: '王建军' } });
  expect(await app.call('acceptWorkOrder', { as: 'engineer-2', path: order })).toMatchObject({ status: 409 });

  expect((await app.call('arriveWorkOrder', { as: 'engineer-1', path: order })).body.status).toBe('arrived');

  const items = await app.call('listFeeItems', { as: 'engineer-1', query: { limit: 100 } });
  const item = items.body.items.find((candidate) => !candidate.ranged);
  if (!item) throw new Error('the schedule has no fixed price');
  const quoted = await app.call('quoteWorkOrder', {
    as: 'engineer-1',
    path: order,
    body: { lines: [{ feeItemId: item.id, name: item.name, quantity: 2, unitPriceFen: 1 }] },
  });
  expect(quoted.body).toMatchObject({ status: 'quoted', quote: { status: 'open', totalFen: item.unitPriceFen * 2 } });

  const asked = await app.call('getTicket', { as: 'resident-1', path: { id } });
  expect(asked.body.workOrders[0]?.actions).toEqual(expect.arrayContaining(['consentQuote', 'refuseQuote']));
  const consented = await app.call('consentQuote', {
    as: 'resident-1',
    path: order,
    body: { quoteId: quoted.body.quote?.id },
  });
  expect(consented.body).toMatchObject({ status: 'agreed', quote: { decision: { by: 'resident', name: '江小川' } } });

  expect((await app.call('startWorkOrder', { as: 'engineer-1', path: order })).body.status).toBe('working');
  const after = await upload(app, 'engineer-1', 'after_photo');
  const lines = [{ feeItemId: item.id, name: item.name, quantity: 2, unitPriceFen: 1 }];
  const tooMuch = await app.call('finishWorkOrder', {
    as: 'engineer-1',
    path: order,
    body: { result: '换了阀芯', lines: [{ ...lines[0], quantity: 3 }], mediaIds: [] },
  });
  expect(tooMuch).toMatchObject({ status: 409, body: { code: 'consent_required' } });
  const finished = await app.call('finishWorkOrder', {
    as: 'engineer-1',
    path: order,
    body: { result: '换了阀芯', lines, mediaIds: [after] },
  });
  expect(finished.body).toMatchObject({ status: 'finished', actual: { totalFen: item.unitPriceFen * 2 } });

  const ink = await upload(app, 'resident-1', 'signature');
  const signed = await app.call('signWorkOrder', {
    as: 'resident-1',
    path: order,
    body: { satisfied: true, signatureMediaId: ink },
  });
  expect(signed.body).toMatchObject({ status: 'signed', signature: { by: 'resident', name: '江小川' } });

  const early = await app.call('closeTicket', { as: 'receptionist', path: { id }, body: { outcome: '已修好' } });
  expect(early.status).toBe(409);

  expect((await app.call('confirmWorkOrder', { as: 'engineering-supervisor', path: order })).body.status).toBe(
    'confirmed',
  );
  const handled = await app.call('getTicket', { as: 'receptionist', path: { id } });
  expect(handled.body).toMatchObject({ status: 'handled', closeRequirements: [] });
  expect(handled.body.handledAt).not.toBeNull();

  const closed = await app.call('closeTicket', {
    as: 'receptionist',
    path: { id },
    body: { outcome: '已修好，业户试用满意' },
  });
  expect(closed.body).toMatchObject({ status: 'closed', outcome: '已修好，业户试用满意', callback: { rule: 'CBK-4' } });

  const callbacks = await app.call('listCallbacks', { as: 'receptionist', query: { status: 'due' } });
  expect(callbacks.body.items).toMatchObject([{ ticket: { id, no: registered.body.no }, status: 'due' }]);

  const rated = await app.call('rateTicket', {
    as: 'resident-1',
    path: { id },
    body: { speed: 5, quality: 5, attitude: 4, solved: true, askedForCash: false, words: '很快' },
  });
  expect(rated.body).toMatchObject({ status: 'closed', callback: null, rating: { speed: 5, quality: 5, attitude: 4 } });
  const later = await app.call('getTicket', { as: 'receptionist', path: { id } });
  expect(later.body).toMatchObject({ rating: { speed: 5, attitude: 4 }, callback: null });
  expect((await app.call('listCallbacks', { as: 'receptionist', query: { status: 'due' } })).body.items).toEqual([]);

  const timeline = await app.call('getTimeline', { as: 'resident-1', path: { id } });
  expect(timeline.body.items.map((entry) => entry.type)).toEqual([
    'ticket_submitted',
    'ticket_registered',
    'order_dispatched',
    'order_accepted',
    'order_arrived',
    'quote_made',
    'quote_consented',
    'order_started',
    'order_finished',
    'order_signed',
    'order_confirmed',
    'ticket_handled',
    'ticket_closed',
    'ticket_rated',
  ]);
}, 60_000);
