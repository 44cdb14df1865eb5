import type { WorkOrderEventData, WorkOrderEventType } from '../events.js';
import type { Outcome } from '../lifecycle.js';
import type { PricedLines } from '../quote/types.js';
import { markOf } from '../signature.js';
import type { LinesToPrice, OnBehalf, WorkOrderCommandAction, WorkOrderCommandOf } from './commands.js';
import { secondSignerAfter, type WorkOrderContext } from './guards.js';
import { lateArrival } from './late.js';
import { priceForOrder } from './pricing.js';
import type { Voice, WorkOrderPatch, WorkOrderStatus } from './types.js';
import { voiceOf } from './voice.js';

type Data = WorkOrderEventData[WorkOrderEventType];
/** `actual`: the priced lines of finished work, which have their own rows. */
export type WorkOrderEffect = WorkOrderPatch & { readonly actual?: PricedLines };
export type WorkOrderOutcome = Outcome<WorkOrderEventType, WorkOrderEffect, Data>;

type Effects = {
  readonly [Action in WorkOrderCommandAction]: (
    command: WorkOrderCommandOf<Action>,
    context: WorkOrderContext,
  ) => WorkOrderOutcome;
};

function emit<Type extends WorkOrderEventType>(
  emits: Type,
  data: WorkOrderEventData[Type],
  patch: WorkOrderEffect = {},
  to?: WorkOrderStatus,
): WorkOrderOutcome {
  return { emits, data, patch, to };
}

function recordedVoice(words: OnBehalf, { actor, order, ticket }: WorkOrderContext, purpose: 'answer' | 'signature') {
  const spoken = voiceOf(actor, order, ticket, purpose);
  if ('refusal' in spoken) throw new Error('a guard let somebody speak who may not');
  const { personId, name } = actor;
  const voice: Voice = {
    by: spoken.by,
    personId,
    name,
    onBehalfOf: words.onBehalfOf ?? null,
    witness: words.witness ?? null,
  };
  return voice;
}

function pricedOrThrow(command: LinesToPrice, { order }: WorkOrderContext): PricedLines {
  const pricing = priceForOrder(order, command);
  if (!pricing.ok) throw new Error(`a guard let unpriced lines through: ${pricing.refusal.code}`);
  return { lines: pricing.lines, totalFen: pricing.totalFen };
}

const back = { acceptedAt: null, arrivedAt: null, supportAskedAt: null } as const;

export const workOrderEffects: Effects = {
  acceptWorkOrder: (_, { actor, now }) =>
    emit('order_accepted', { assigneeId: actor.personId }, { assigneeId: actor.personId, acceptedAt: now }),

  // DSP-7: `dispatchedAt` stays, so the clock of acceptance does not restart.
  declineWorkOrder: ({ reason }) => emit('order_declined', { reason }, { assigneeId: null, ...back }),
  transferWorkOrder: ({ assigneeId, reason }) =>
    emit('order_transferred', { assigneeId, reason }, { assigneeId, ...back }),

  arriveWorkOrder: ({ location, dueAt, lateReason }, { now }) =>
    emit(
      'order_arrived',
      { location: location ?? null, late: lateArrival(dueAt ?? null, now, lateReason ?? null) },
      { arrivedAt: now },
    ),

  requestFeeReview: ({ text }, { order }) => emit('fee_review_requested', { text }, { feeReviewFrom: order.status }),

  answerFeeReview: ({ feasible, lines, note }, { order }) =>
    emit(
      'fee_review_answered',
      { feasible, lines, note: note ?? null },
      { feeReview: { feasible, lines }, feeReviewFrom: null },
      order.feeReviewFrom ?? 'accepted',
    ),

  quoteWorkOrder: (command, context) => {
    const { order } = context;
    const priced = pricedOrThrow(command, context);
    const version = (order.quote?.version ?? 0) + 1;
    if (command.lines.length === 0) {
      const quote = { id: command.quoteId, version, status: 'free', ...priced } as const;
      const to = order.startedAt === null ? 'agreed' : 'working';
      return emit('quote_free', { note: command.note ?? null }, { quote, consentedTotalFen: 0 }, to);
    }
    const quote = { id: command.quoteId, version, status: 'open', ...priced } as const;
    const previousTotalFen = order.consentedTotalFen;
    return emit('quote_made', { totalFen: priced.totalFen, previousTotalFen }, { quote });
  },

  consentQuote: (command, context) => {
    const { order } = context;
    const { quote } = order;
    if (!quote) throw new Error('a guard let consent to no quotation through');
    const { totalFen } = quote;
    const data = { quoteId: quote.id, totalFen, voice: recordedVoice(command, context, 'answer') };
    const patch = { quote: { ...quote, status: 'consented' }, consentedTotalFen: totalFen } as const;
    return emit('quote_consented', data, patch, order.startedAt === null ? 'agreed' : 'working');
  },

  refuseQuote: (command, context) => {
    const { quote } = context.order;
    const { quoteId, reason } = command;
    const voice = recordedVoice(command, context, 'answer');
    return emit('quote_refused', { quoteId, reason, voice }, quote ? { quote: { ...quote, status: 'refused' } } : {});
  },

  startWorkOrder: (_, { now }) => emit('order_started', {}, { startedAt: now }),

  pauseWorkOrder: ({ reason, until }) =>
    emit('order_paused', { reason, until: until ?? null }, { pausedUntil: until ?? null }),

  resumeWorkOrder: () => emit('order_resumed', {}, { pausedUntil: null }),

  finishWorkOrder: (command, context) => {
    const actual = pricedOrThrow(command, context);
    const { totalFen } = actual;
    const data = { result: command.result, totalFen, materialsCheck: command.materialsCheck ?? null };
    return emit('order_finished', data, { actual, actualTotalFen: totalFen });
  },

  signWorkOrder: (command, context) => {
    const voice = recordedVoice(command, context, 'signature');
    const mark = markOf(command);
    if (!command.satisfied || mark === null) return emit('order_unsatisfied', { voice, note: command.note ?? '' });
    const signature = { ...mark, at: context.now, voice };
    return emit('order_signed', { voice, way: mark.way, signatureMediaId: mark.mediaId }, { signature });
  },

  returnWorkOrder: ({ reason }, context) => {
    const afterRefusal = context.order.status === 'refused';
    const countersigner = afterRefusal ? secondSignerAfter(context) : null;
    return emit('order_returned', { reason, afterRefusal }, { returnedAfterRefusal: afterRefusal, countersigner });
  },

  confirmWorkOrder: ({ note }, { order, now }) =>
    order.status === 'returned'
      ? emit('order_countersigned', { note: note ?? null }, { countersignedAt: now })
      : emit('order_confirmed', { note: note ?? null }),

  askDesk: ({ text }) => emit('desk_asked', { text }),
  requestSupport: ({ text }, { now }) => emit('support_requested', { text }, { supportAskedAt: now }),
  answerSupport: ({ text }) => emit('support_answered', { text }, { supportAskedAt: null }),
  callSupervisor: ({ lacking }, { order }) => emit('nobody_free', { department: order.department, lacking }),

  cancelWorkOrder: () => emit('order_cancelled', {}),
};
