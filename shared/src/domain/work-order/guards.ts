import { mayHandle } from '../access/concerned.js';
import { type Guards, notNow, type Refusal } from '../lifecycle.js';
import { type Actor, DESK_ROLES, holdsIn, SENIOR_ROLES } from '../roles.js';
import { signatureRefusal } from '../signature.js';
import { needsSignature } from '../ticket/close-requirements.js';
import type { TicketFacts } from '../ticket/types.js';
import type { Instant } from '../time.js';
import type { OnBehalf, WorkOrderAction, WorkOrderCommand } from './commands.js';
import type { WorkOrderGuard } from './lifecycle.js';
import { priceForOrder } from './pricing.js';
import type { Countersigner, WorkOrderFacts } from './types.js';
import { voiceOf, voiceRecordMissing } from './voice.js';

export interface WorkOrderContext {
  readonly order: WorkOrderFacts;
  readonly ticket: TicketFacts;
  readonly actor: Actor;
  readonly now: Instant;
}

/** `command` is null when only the buttons are asked for. */
export interface WorkOrderRequest extends WorkOrderContext {
  readonly action: WorkOrderAction;
  readonly command: WorkOrderCommand | null;
}

const FORBIDDEN: Refusal = { code: 'forbidden' };

function worksIn({ actor, order }: WorkOrderContext, role: 'implementer' | 'department_supervisor'): boolean {
  return actor.grants.some(
    (grant) => grant.role === role && grant.communityId === order.communityId && grant.department === order.department,
  );
}

const headsDepartment = (context: WorkOrderContext): boolean => worksIn(context, 'department_supervisor');

/** WRK-6: two people sign, so whoever sends an order back does not sign again. */
export function secondSignerAfter(context: WorkOrderContext): Countersigner {
  if (!headsDepartment(context)) return 'department_supervisor';
  return holdsIn(context.actor, context.order.communityId, ['manager']) ? 'cs_supervisor' : 'manager';
}

const isAssignee = ({ actor, order }: WorkOrderContext): boolean => order.assigneeId === actor.personId;
const isAssigneeOrSupervisor = (context: WorkOrderContext): boolean =>
  isAssignee(context) || headsDepartment(context) || holdsIn(context.actor, context.order.communityId, SENIOR_ROLES);
const purposeOf = (action: WorkOrderAction) => (action === 'signWorkOrder' ? 'signature' : 'answer');

type SpokenCommand = Extract<WorkOrderCommand, { action: 'consentQuote' | 'refuseQuote' | 'signWorkOrder' }>;
const SPOKEN: readonly WorkOrderAction[] = ['consentQuote', 'refuseQuote', 'signWorkOrder'];
const isSpoken = (command: WorkOrderCommand | null): command is SpokenCommand =>
  command !== null && SPOKEN.includes(command.action);

/** Whose name a signature bears: of a resident on their own phone that of the account, else whose word is given. */
function signerOf({ actor, order, ticket }: WorkOrderRequest, words: OnBehalf): string {
  const spoken = voiceOf(actor, order, ticket, 'signature');
  return 'by' in spoken && spoken.by === 'resident' ? actor.name : (words.onBehalfOf ?? '');
}

export const workOrderGuards: Guards<WorkOrderGuard, WorkOrderRequest> = {
  nobody_concerned_handles: ({ command, ticket }) => {
    if (command?.action !== 'transferWorkOrder') return null;
    const who = { department: null, personId: command.assigneeId };
    return mayHandle(ticket.concerned, ticket.communityId, who)
      ? null
      : { code: 'concerned_may_not_handle', field: 'assigneeId' };
  },

  may_accept: (request) => {
    const mayTake = request.order.assigneeId === null ? worksIn(request, 'implementer') : isAssignee(request);
    return mayTake ? null : FORBIDDEN;
  },

  is_assignee: (request) => (isAssignee(request) ? null : FORBIDDEN),

  is_assignee_or_supervisor: (request) => (isAssigneeOrSupervisor(request) ? null : FORBIDDEN),

  // DSP-4: until somebody has it, the desk may send it straight to another.
  may_hand_on: (request) => {
    const { actor, order, action } = request;
    if (isAssigneeOrSupervisor(request)) return null;
    if (!holdsIn(actor, order.communityId, DESK_ROLES)) return FORBIDDEN;
    return order.status === 'dispatched' ? null : notNow(order.status, action, 'already_accepted');
  },

  support_asked: ({ order, action }) =>
    order.supportAskedAt === null ? notNow(order.status, action, 'no_support_asked') : null,

  not_arrived_yet: ({ order, action }) =>
    order.arrivedAt === null ? null : notNow(order.status, action, 'already_arrived'),

  // WRK-3: outside the schedule nobody goes before the resident has agreed.
  no_price_outside_schedule: ({ order, action }) =>
    order.feeReview === null ? null : notNow(order.status, action, 'not_agreed'),

  arrived: ({ order, action }) => (order.arrivedAt === null ? notNow(order.status, action, 'not_arrived') : null),

  speaks_for_resident: ({ actor, order, ticket, action }) => {
    const voice = voiceOf(actor, order, ticket, purposeOf(action));
    return 'refusal' in voice ? voice.refusal : null;
  },

  voice_recorded: ({ actor, order, ticket, action, command }) => {
    const voice = voiceOf(actor, order, ticket, purposeOf(action));
    if ('refusal' in voice || !isSpoken(command)) return null;
    return voiceRecordMissing(voice.by, command);
  },

  quote_current: ({ order, command }) => {
    if (command?.action !== 'consentQuote' && command?.action !== 'refuseQuote') return null;
    const current = order.quote?.status === 'open' && order.quote.id === command.quoteId;
    return current ? null : { code: 'quote_superseded', quoteId: command.quoteId, currentQuoteId: order.quote?.id };
  },

  lines_priced: ({ order, command }) => {
    if (command?.action !== 'quoteWorkOrder' && command?.action !== 'finishWorkOrder') return null;
    const pricing = priceForOrder(order, command);
    return pricing.ok ? null : pricing.refusal;
  },

  actual_within_consent: ({ order, command }) => {
    if (command?.action !== 'finishWorkOrder') return null;
    const pricing = priceForOrder(order, command);
    const consentedTotalFen = order.consentedTotalFen ?? 0;
    return pricing.ok && pricing.totalFen > consentedTotalFen
      ? { code: 'consent_required', consentedTotalFen, actualTotalFen: pricing.totalFen }
      : null;
  },

  materials_acknowledged: ({ command }) => {
    const check = command?.action === 'finishWorkOrder' ? command.materialsCheck : null;
    return check?.outcome === 'failed' && !check.acknowledged
      ? { code: 'acknowledgement_required', field: 'materialsCheck.acknowledged' }
      : null;
  },

  signature_or_note: (request) => {
    const { command } = request;
    if (command?.action !== 'signWorkOrder') return null;
    if (!command.satisfied) return command.note?.trim() ? null : { code: 'note_required', field: 'note' };
    return signatureRefusal(command, signerOf(request, command));
  },

  signature_not_needed: ({ order, ticket, action }) =>
    needsSignature(ticket) ? notNow(order.status, action, 'signature_missing') : null,

  is_countersigner: (request) => {
    const { order, actor } = request;
    const role = order.countersigner ?? 'department_supervisor';
    const signs =
      role === 'department_supervisor' ? headsDepartment(request) : holdsIn(actor, order.communityId, [role]);
    return signs ? null : FORBIDDEN;
  },

  countersign_due: ({ order, action }) =>
    order.returnedAfterRefusal && order.countersignedAt === null
      ? null
      : notNow(order.status, action, 'nothing_to_countersign'),

  pause_ahead: ({ command, now }) =>
    command?.action === 'pauseWorkOrder' && command.until && command.until <= now
      ? { code: 'until_in_the_past', field: 'until' }
      : null,
};
