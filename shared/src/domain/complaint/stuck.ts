import type { Policies } from '../procedures/policies.js';
import type { TicketFacts } from '../ticket/types.js';
import { HOUR, type Instant } from '../time.js';
import { type ComplaintFacts, declinedReplies, openRemedies } from './types.js';

/** CMP-2: by when a complaint is to be answered, at any hour. */
export const answerBy = ({ submittedAt }: Pick<TicketFacts, 'submittedAt'>, policies: Policies): Instant =>
  submittedAt + policies.complaintAnswerHours * HOUR;

export const STUCK_REASONS = ['suspended', 'declined_again', 'answer_overdue', 'remedy_overdue'] as const;
export type StuckReason = (typeof STUCK_REASONS)[number];

interface Moment {
  readonly complaint: Pick<ComplaintFacts, 'replies' | 'repliedAt' | 'remedies'>;
  readonly ticket: Pick<TicketFacts, 'status' | 'submittedAt'>;
  readonly now: Instant;
  readonly policies: Policies;
}

/** FUP-3: why a complaint cannot be handled as it was begun; empty: it goes its way. */
export function stuckReasons({ complaint, ticket, now, policies }: Moment): readonly StuckReason[] {
  const holds: Readonly<Record<StuckReason, boolean>> = {
    suspended: ticket.status === 'suspended',
    declined_again: declinedReplies(complaint) >= policies.complaintOffersCount,
    answer_overdue: complaint.repliedAt === null && now > answerBy(ticket, policies),
    remedy_overdue: openRemedies(complaint).some(({ dueAt }) => now > dueAt),
  };
  return STUCK_REASONS.filter((reason) => holds[reason]);
}

export const isStuck = (moment: Moment): boolean => stuckReasons(moment).length > 0;
