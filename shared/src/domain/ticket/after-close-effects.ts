import { mayHandle } from '../access/concerned.js';
import { callbackAgain, isLastAttempt } from '../callback/policy.js';
import { dueAfterRain } from '../callback/table.js';
import type { Rectification } from '../events.js';
import { HOUR } from '../time.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { TicketContext } from './context.js';
import { emit, type TicketEffects } from './effect.js';

/** CBK-11: who put it right first is told first; without an order, the department of the category, else the desk. */
function rectification(
  words: string | null | undefined,
  { ticket, orders, now, policies }: TicketContext,
): Rectification {
  const { concerned, communityId } = ticket;
  const mayAgain = ({ department, assigneeId }: Pick<WorkOrderFacts, 'department' | 'assigneeId'>) =>
    mayHandle(concerned, communityId, { department, personId: assigneeId });
  const last = orders.filter((order) => order.status === 'confirmed' && mayAgain(order)).at(-1);
  const own = mayHandle(concerned, communityId, { department: ticket.department, personId: null });
  return {
    department: last?.department ?? (own ? ticket.department : null) ?? 'customer_service',
    assigneeId: last?.assigneeId ?? null,
    words: words ?? '',
    deadlineAt: now + policies.rectificationHours * HOUR,
  };
}

/** The signatures of a close-out are for that close-out only: the next one needs its own (CLO-4). */
const REOPENED = { closedAt: null, closeOut: null, signedOffBy: null, signedOffAt: null };

/** CBK: what the resident says afterwards, whoever writes it down. */
export const afterCloseEffects: Pick<TicketEffects, 'rateTicket' | 'recordCallback' | 'callAfterRain' | 'reportCash'> =
  {
    rateTicket: ({ speed, quality, attitude, solved, words, askedForCash }, context) => {
      const answer = { ratings: { speed, quality, attitude }, askedForCash: askedForCash ?? null };
      if (!solved) {
        return emit('ticket_reopened', { ...answer, rectification: rectification(words, context) }, REOPENED);
      }
      return emit('ticket_rated', { ...answer, words: words ?? null, again: again(context, true) });
    },

    recordCallback: ({ result, ratings, words, askedForCash, channel, solved }, context) => {
      const answer = { ratings: ratings ?? null, askedForCash: askedForCash ?? null };
      if (result === 'dissatisfied') {
        return emit('ticket_reopened', { ...answer, rectification: rectification(words, context) }, REOPENED);
      }
      if (result === 'satisfied') {
        const said = { words: words ?? null, channel: channel ?? 'phone', solved: solved ?? 'yes' } as const;
        return emit('callback_satisfied', { ...answer, ...said, again: again(context, said.solved === 'yes') });
      }
      const attempt = (context.ticket.openCallback?.attempts ?? 0) + 1;
      return !isLastAttempt(attempt, context.policies)
        ? emit('callback_attempted', { attempt })
        : emit('callback_unreachable', { attempts: attempt });
    },

    callAfterRain: (_, { now, policies, calendar }) =>
      emit('callback_after_rain', { dueAt: dueAfterRain(now, { policies, calendar }) }),

    reportCash: ({ text }) => emit('cash_reported', { text }),
  };

function again({ ticket, now, policies, calendar }: TicketContext, quite: boolean) {
  return callbackAgain(ticket, ticket.openCallback ?? ticket.unreachable ?? { round: 1 }, quite, now, {
    policies,
    calendar,
  });
}
