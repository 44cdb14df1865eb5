import { type Localized, words } from '../language.js';
import type { Role } from '../roles.js';
import type { WorkOrderStatus } from '../work-order/types.js';

/** What keeps a duty from being done, as its supervisor has to know it: whom to turn to. */
export const BLOCKS = [
  'paused',
  'price',
  'resident_answer',
  'confirmation',
  'resident_signature',
  'role',
  'nobody',
  'work_going_on',
  'holder',
] as const;
export type Block = (typeof BLOCKS)[number];

/** `{holder}` and `{role}`: of the task; `{department}` and `{worker}`: of the order that is waited for. */
export const BLOCK_LABELS: Readonly<Record<Block, Localized>> = {
  paused: words('{department}先停着，等条件', '{department} has paused the work'),
  price: words('等{department}主管定价', 'Waits for a price from the {department} supervisor'),
  resident_answer: words('等业户答复报价', 'Waits for the resident’s answer to the quotation'),
  confirmation: words('等{department}主管确认', 'Waits for the {department} supervisor to confirm'),
  resident_signature: words('等业户签字', 'Waits for the resident’s signature'),
  role: words('等{role}办', 'Waits for the {role}'),
  nobody: words('还没有人接手', 'Nobody has taken it'),
  work_going_on: words('{department}{worker}还没办完', '{department} ({worker}) has not finished'),
  holder: words('在{holder}手上，还没办', 'With {holder}, not done yet'),
};

export interface BlockFacts {
  /** Waits for no work (`alone` of the procedure book): the state of the order holds nothing up. */
  readonly alone: boolean;
  readonly assigneeId: number | null;
  readonly ownerRole: Role;
  /** Of the order of the task, else of the matter's first order that is not done. */
  readonly orderStatus: WorkOrderStatus | null;
  /** Whether the task is about that very order. */
  readonly ofOrder: boolean;
}

/** Duties of these can be taken by any of many; everybody else is named by the role alone. */
const POOLED: readonly Role[] = ['receptionist', 'implementer', 'contractor'];
const ON_THE_WAY: readonly WorkOrderStatus[] = ['dispatched', 'accepted', 'arrived', 'agreed', 'refused', 'working'];

/** The first that holds; the last always does. */
const rows: readonly (readonly [Block, (facts: BlockFacts) => boolean])[] = [
  ['role', ({ assigneeId, ownerRole, ofOrder }) => assigneeId === null && !POOLED.includes(ownerRole) && ofOrder],
  ['paused', ({ orderStatus }) => orderStatus === 'paused'],
  ['price', ({ orderStatus }) => orderStatus === 'fee_review'],
  ['resident_answer', ({ orderStatus }) => orderStatus === 'quoted'],
  ['confirmation', ({ orderStatus }) => orderStatus === 'signed'],
  ['resident_signature', ({ orderStatus }) => orderStatus === 'finished'],
  ['role', ({ assigneeId, ownerRole }) => assigneeId === null && !POOLED.includes(ownerRole)],
  ['nobody', ({ assigneeId }) => assigneeId === null],
  ['work_going_on', ({ orderStatus, ofOrder }) => !ofOrder && orderStatus !== null && ON_THE_WAY.includes(orderStatus)],
  ['holder', () => true],
];

export function blockOf(given: BlockFacts): Block {
  const facts = given.alone ? { ...given, orderStatus: null } : given;
  return rows.find(([, holds]) => holds(facts))?.[0] ?? 'holder';
}
