import type { TestApp } from '../../support/app.js';

/** The ticket of an order in the pool of the engineering department, made through the API. */
export async function dispatchedTicket(app: TestApp): Promise<number> {
  const [house] = (await app.call('listHouses', { as: 'resident-1' })).body.items;
  const categories = (await app.call('listCategories', { as: 'resident-1' })).body.items;
  const categoryId = categories.flatMap((item) => item.children).find((item) => item.code === 'tap')?.id;
  const report = { kind: 'repair', categoryId, houseId: house?.id, description: '水龙头漏水' };
  const { id } = (await app.call('submitTicket', { as: 'resident-1', body: report })).body;
  const registration = { categoryId, priority: 'normal' };
  await app.call('registerTicket', { as: 'receptionist', path: { id }, body: registration });
  const order = { department: 'engineering', task: '修水龙头' };
  const { status } = await app.call('dispatchWorkOrder', { as: 'receptionist', path: { id }, body: order });
  if (status !== 201) throw new Error(`dispatchWorkOrder: ${status}`);
  return Number(id);
}
