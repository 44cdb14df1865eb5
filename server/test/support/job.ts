import type { OperationId } from '@youying/shared/api/operations.gen';
import type { WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import type { Answer, Success, TestApp } from './app.js';
import { upload } from './images.js';

export type TicketView = Success<'getTicket'>;
export type WorkOrderView = Success<'getWorkOrder'>;

/** Who does what in a job, as demo accounts, and what is reported. */
export interface Plan {
  readonly resident: string;
  readonly desk: string;
  readonly worker: string;
  readonly supervisor: string;
  readonly department: string;
  /** Category code of the demo company. */
  readonly category: string;
  readonly priority: string;
  /** Fields of submitTicket over the usual ones. */
  readonly report: Readonly<Record<string, unknown>>;
}

export const USUAL: Plan = {
  resident: 'resident-1',
  desk: 'receptionist',
  worker: 'engineer-1',
  supervisor: 'engineering-supervisor',
  department: 'engineering',
  category: 'tap',
  priority: 'normal',
  report: {},
};

/** A ticket with its order, as the account named in the plan saw it last. */
export interface Job {
  readonly ticketId: string;
  readonly order: WorkOrderView;
}

export type Jobs = ReturnType<typeof jobsIn>;

/** The body of a step that has to work; the test ends loudly where it does not. */
export async function done<T>(step: Promise<Answer<T>>): Promise<T> {
  const { status, body } = await step;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** Steps of the main job, each one call by the person whose step it is. */
export function jobsIn(app: TestApp) {
  const kept = new Map<string, Promise<string>>();
  const keep = (name: string, find: () => Promise<string>) => {
    const found = kept.get(name) ?? find();
    kept.set(name, found);
    return found;
  };

  const categoryId = (as: string, code: string) =>
    keep(`category ${as} ${code}`, async () => {
      const { items } = await done(app.call('listCategories', { as }));
      const found = items.flatMap((item) => [item, ...item.children]).find((item) => item.code === code);
      if (!found) throw new Error(`no category ${code}`);
      return found.id;
    });
  const houseId = (as: string, index = 0) =>
    keep(`house ${as} ${index}`, async () => {
      const { items } = await done(app.call('listHouses', { as }));
      return items[index]?.id ?? '';
    });
  const feeItem = async (as: string, ranged = false) => {
    const { items } = await done(app.call('listFeeItems', { as, query: { limit: 100 } }));
    const found = items.find((item) => item.ranged === ranged);
    if (!found) throw new Error('the schedule has no such item');
    return found;
  };

  const staffId = (name: string) =>
    keep(`staff ${name}`, async () => {
      const { items } = await done(app.call('listStaff', { as: USUAL.desk }));
      return items.find((person) => person.name === name)?.id ?? '';
    });

  const act = (operation: OperationId, as: string, id: string, body?: object) =>
    app.call(operation, { as, path: { id }, ...(body ? { body } : {}) }) as Promise<Answer<WorkOrderView>>;
  const actOnTicket = (operation: OperationId, as: string, id: string, body?: object) =>
    app.call(operation, { as, path: { id }, ...(body ? { body } : {}) }) as Promise<Answer<TicketView>>;
  const ticketAs = (as: string, id: string) => done(app.call('getTicket', { as, path: { id } }));
  const orderAs = (as: string, id: string) => done(app.call('getWorkOrder', { as, path: { id } }));

  async function submit(changes: Partial<Plan> = {}): Promise<TicketView> {
    const plan = { ...USUAL, ...changes };
    const body = {
      kind: 'repair',
      categoryId: await categoryId(plan.resident, plan.category),
      houseId: await houseId(plan.resident),
      description: '厨房水龙头关不紧',
      ...plan.report,
    };
    return done(app.call('submitTicket', { as: plan.resident, body }));
  }

  async function register(ticketId: string, changes: Partial<Plan> = {}): Promise<TicketView> {
    const { desk, category, priority } = { ...USUAL, ...changes };
    const body = { categoryId: await categoryId(desk, category), priority };
    return done(actOnTicket('registerTicket', desk, ticketId, body));
  }

  function dispatch(ticketId: string, changes: Partial<Plan> = {}, assigneeId?: string): Promise<WorkOrderView> {
    const { desk, department } = { ...USUAL, ...changes };
    const body = { department, task: '上门处理', ...(assigneeId ? { assigneeId } : {}) };
    return done(act('dispatchWorkOrder', desk, ticketId, body));
  }

  /** Two units of the first item with a fixed price. */
  const lines = async (as: string, quantity = 2) => {
    const item = await feeItem(as);
    return [{ feeItemId: item.id, name: item.name, quantity, unitPriceFen: 1 }];
  };

  /** The way of an order that meets no obstacle: what brings it to each state, in order. */
  const WAY: readonly (readonly [
    WorkOrderStatus,
    (plan: Plan, order: WorkOrderView) => Promise<Answer<WorkOrderView>>,
  ])[] = [
    ['accepted', ({ worker }, { id }) => act('acceptWorkOrder', worker, id)],
    ['arrived', ({ worker }, { id }) => act('arriveWorkOrder', worker, id)],
    ['quoted', async ({ worker }, { id }) => act('quoteWorkOrder', worker, id, { lines: await lines(worker) })],
    ['agreed', ({ resident }, { id, quote }) => act('consentQuote', resident, id, { quoteId: quote?.id })],
    ['working', ({ worker }, { id }) => act('startWorkOrder', worker, id)],
    [
      'finished',
      async ({ worker }, { id }) =>
        act('finishWorkOrder', worker, id, { result: '换了阀芯', lines: await lines(worker), mediaIds: [] }),
    ],
    [
      'signed',
      async ({ resident }, { id }) =>
        act('signWorkOrder', resident, id, {
          satisfied: true,
          signatureMediaId: await upload(app, resident, 'signature'),
        }),
    ],
    ['confirmed', ({ supervisor }, { id }) => act('confirmWorkOrder', supervisor, id)],
  ];

  /** A new ticket whose order stands at `status`. */
  async function orderAt(status: WorkOrderStatus, changes: Partial<Plan> = {}): Promise<Job> {
    const plan = { ...USUAL, ...changes };
    const { id: ticketId } = await submit(plan);
    await register(ticketId, plan);
    const order = await follow(await dispatch(ticketId, plan), status, plan);
    return { ticketId, order };
  }

  /** Takes an order along its way from where it stands. */
  async function follow(start: WorkOrderView, status: WorkOrderStatus, plan: Plan): Promise<WorkOrderView> {
    let order = start;
    const passed = WAY.findIndex(([reached]) => reached === order.status);
    for (const [reached, step] of WAY.slice(passed + 1)) {
      if (order.status === status) break;
      order = await done(step(plan, order));
      if (order.status !== reached) throw new Error(`${order.status} instead of ${reached}`);
    }
    return order;
  }

  /** A rectification that is out, done and confirmed. */
  const finishFrom = (order: WorkOrderView, changes: Partial<Plan> = {}): Promise<WorkOrderView> =>
    follow(order, 'confirmed', { ...USUAL, ...changes });

  /** A ticket closed after its work, with its callback open. */
  async function closed(changes: Partial<Plan> = {}): Promise<Job & { readonly callbackId: string }> {
    const job = await orderAt('confirmed', changes);
    const ticket = await done(
      actOnTicket('closeTicket', changes.desk ?? USUAL.desk, job.ticketId, { outcome: '已修好' }),
    );
    return { ...job, callbackId: ticket.callback?.id ?? '' };
  }

  return {
    ...{ app, categoryId, houseId, feeItem, staffId, lines, act, actOnTicket, ticketAs, orderAs },
    ...{ submit, register, dispatch, orderAt, closed, finishFrom },
  };
}
