import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import type { AccessSubject } from '@youying/shared/domain/access/types';
import type { Department } from '@youying/shared/domain/roles';
import type { TicketKind, TicketStatus } from '@youying/shared/domain/ticket/types';
import type { WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { A, actorOf, B } from './cast.js';
import type { Jobs, Plan } from './job.js';

/** What an operation's path may name. */
export type Named = 'tickets' | 'work-orders' | 'callbacks';
export type Ids = Readonly<Partial<Record<Named, string>>>;

/** A representative matter: how it comes about, and what the access table is asked about it. */
export interface SampleMatter {
  readonly name: string;
  readonly make: (jobs: Jobs) => Promise<Ids>;
  readonly ticket: AccessSubject;
  /** Null: no order yet. */
  readonly order: AccessSubject | null;
}

interface Facts {
  readonly communityId: number;
  readonly reporter: string | null;
  readonly houseId: number | null;
  readonly kind: TicketKind;
  readonly status: TicketStatus;
  readonly department: Department;
  readonly order?: { readonly status: WorkOrderStatus; readonly assignee: string | null };
}

function sample(name: string, facts: Facts, make: SampleMatter['make']): SampleMatter {
  const { communityId, houseId, kind, status, department, order } = facts;
  const reporterId = facts.reporter === null ? null : actorOf(facts.reporter).personId;
  const ticket = { communityId, houseId, kind, status, department, reporterId, concerned: null };
  const assigneeId = order?.assignee ? actorOf(order.assignee).personId : null;
  const row = order && { communityId, department, status: order.status, assigneeId };
  return {
    name,
    make,
    ticket: ticketSubject(ticket, row ? [row] : []),
    order: row ? workOrderSubject(row, ticket) : null,
  };
}

const ordered =
  (status: WorkOrderStatus, plan: Partial<Plan> = {}) =>
  async (jobs: Jobs): Promise<Ids> => {
    const { ticketId, order } = await jobs.orderAt(status, plan);
    return { tickets: ticketId, 'work-orders': order.id };
  };

const HOME: Facts = {
  communityId: A,
  reporter: 'resident-1',
  houseId: 101,
  kind: 'repair',
  status: 'handling',
  department: 'engineering',
};
const SECOND_HOME: Facts = { ...HOME, reporter: 'resident-2', houseId: 102 };
const COMPLAINT: Partial<Plan> = {
  category: 'rubbish',
  department: 'cleaning',
  worker: 'cleaner-1',
  report: { kind: 'complaint', description: '楼道三天没人扫', categoryId: undefined },
};
const IN_B: Partial<Plan> = { resident: 'resident-b', desk: 'receptionist-b', worker: 'engineer-b' };

/** Each reach of each role is met by one of them: own, own department, own community, and another community. */
export const SAMPLE_MATTERS: readonly SampleMatter[] = [
  sample('a report nobody has looked at', { ...SECOND_HOME, status: 'submitted' }, async (jobs) => ({
    tickets: (await jobs.submit({ resident: 'resident-2' })).id,
  })),
  sample('an order in the pool', { ...HOME, order: { status: 'dispatched', assignee: null } }, ordered('dispatched')),
  sample('an order in work', { ...HOME, order: { status: 'working', assignee: 'engineer-1' } }, ordered('working')),
  sample(
    'a quotation that waits for its answer',
    { ...SECOND_HOME, order: { status: 'quoted', assignee: 'engineer-2' } },
    ordered('quoted', { resident: 'resident-2', worker: 'engineer-2' }),
  ),
  sample(
    'a complaint about the cleaning',
    { ...HOME, kind: 'complaint', department: 'cleaning', order: { status: 'accepted', assignee: 'cleaner-1' } },
    ordered('accepted', COMPLAINT),
  ),
  sample(
    'a repair for the contractor',
    { ...SECOND_HOME, order: { status: 'dispatched', assignee: 'contractor-1' } },
    async (jobs) => {
      const { id } = await jobs.submit({ resident: 'resident-2' });
      await jobs.register(id);
      const contractor = await jobs.staffId('何永康');
      return { tickets: id, 'work-orders': (await jobs.dispatch(id, {}, contractor)).id };
    },
  ),
  sample(
    'a lamp in the corridor, seen on patrol',
    { ...HOME, reporter: null, houseId: null, order: { status: 'dispatched', assignee: null } },
    async (jobs) => {
      const report = { houseId: undefined, place: '3 号楼大堂', description: '灯不亮' };
      const ticket = await jobs.submit({ resident: 'guard-1', category: 'corridor_light', report });
      return { tickets: ticket.id, 'work-orders': (await jobs.ticketAs('receptionist', ticket.id)).workOrders[0]?.id };
    },
  ),
  sample(
    'a closed repair with its callback open',
    { ...HOME, status: 'closed', order: { status: 'confirmed', assignee: 'engineer-1' } },
    async (jobs) => {
      const { ticketId, order, callbackId } = await jobs.closed();
      return { tickets: ticketId, 'work-orders': order.id, callbacks: callbackId };
    },
  ),
  sample(
    'a repair of the other community',
    {
      ...HOME,
      communityId: B,
      reporter: 'resident-b',
      houseId: 201,
      order: { status: 'accepted', assignee: 'engineer-b' },
    },
    ordered('accepted', IN_B),
  ),
];

/** All of them, one after the other. */
export async function makeAll(jobs: Jobs): Promise<Map<SampleMatter, Ids>> {
  const made = new Map<SampleMatter, Ids>();
  for (const matter of SAMPLE_MATTERS) made.set(matter, await matter.make(jobs));
  return made;
}
