import { shutsIn } from '../alarm/shut-in.js';
import type { AlarmKind } from '../alarm/types.js';
import { type ComplaintStatus, isAboutAgent, openRemedies, replyWaits, waitingStatements } from '../complaint/types.js';
import type { Ratings } from '../events.js';
import { needsSignature } from '../ticket/close-requirements.js';
import type { TicketFacts } from '../ticket/types.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { Policies } from './policies.js';

export type ConditionName =
  | 'is_repair'
  | 'is_complaint'
  | 'is_enquiry'
  | 'not_arrived'
  | 'not_priced'
  | 'not_begun'
  | 'begun'
  | 'signature_needed'
  | 'signature_not_needed'
  | 'after_refusal'
  | 'called_again'
  | 'manager_has_not_consented'
  | 'in_person'
  | 'taken_on_duty'
  | 'untaken_at_night'
  | 'attitude_unsatisfied'
  | 'complaint_received'
  | 'complaint_acknowledged'
  | 'complaint_verified'
  | 'complaint_investigated'
  | 'complaint_planned'
  | 'complaint_replied'
  | 'complaint_carried_out'
  | 'complaint_unanswered'
  | 'statement_waits'
  | 'reply_waits'
  | 'no_reply_waits'
  | 'about_agent'
  | 'remedies_owed'
  | 'third_party_waited_for'
  | 'is_major'
  | 'shuts_people_in';

export interface Circumstances {
  readonly ticket: TicketFacts;
  readonly order: WorkOrderFacts | null;
  readonly policies: Policies;
  /** What the event says. */
  readonly data: object;
}

const complaintIs =
  (status: ComplaintStatus) =>
  ({ ticket }: Circumstances): boolean =>
    ticket.complaint?.status === status;

/** What an entry of the procedure book may ask of the moment. Facts are those after the event. */
export const conditions: Readonly<Record<ConditionName, (circumstances: Circumstances) => boolean>> = {
  is_repair: ({ ticket }) => ticket.kind === 'repair',
  is_complaint: ({ ticket }) => ticket.kind === 'complaint',
  is_enquiry: ({ ticket }) => ticket.kind !== 'repair' && ticket.kind !== 'complaint',
  not_arrived: ({ order }) => order !== null && order.arrivedAt === null,
  // Agreed by telephone before the visit (WRK-3): nothing to quote on arrival.
  not_priced: ({ order }) => order !== null && order.status !== 'quoted' && order.consentedTotalFen === null,
  not_begun: ({ order }) => order !== null && order.startedAt === null,
  begun: ({ order }) => order !== null && order.startedAt !== null,
  signature_needed: ({ ticket }) => needsSignature(ticket),
  signature_not_needed: ({ ticket }) => !needsSignature(ticket),
  /** CLS-4. */
  is_major: ({ ticket }) => ticket.major,
  shuts_people_in: ({ data }) => 'kind' in data && shutsIn(data.kind as AlarmKind),
  after_refusal: ({ order }) => order?.returnedAfterRefusal ?? false,
  called_again: ({ ticket }) => ticket.openCallback !== null,
  manager_has_not_consented: ({ data }) => 'consented' in data && data.consented === false,
  taken_on_duty: ({ data }) => 'onDuty' in data && data.onDuty === true,
  untaken_at_night: ({ data }) => 'untaken' in data && data.untaken === true,
  in_person: ({ ticket }) => ticket.channel === 'front_desk' || ticket.channel === 'visit',
  attitude_unsatisfied: ({ data, policies }) => {
    const { ratings } = data as { readonly ratings?: Ratings | null };
    return ratings != null && ratings.attitude <= policies.unsatisfiedRating;
  },
  complaint_received: complaintIs('received'),
  complaint_acknowledged: complaintIs('acknowledged'),
  complaint_verified: complaintIs('verified'),
  complaint_investigated: complaintIs('investigated'),
  complaint_planned: complaintIs('planned'),
  complaint_replied: complaintIs('replied'),
  complaint_carried_out: complaintIs('carried_out'),
  // A complaint that has no record yet has no answer either.
  complaint_unanswered: ({ ticket: { complaint } }) => (complaint?.repliedAt ?? null) === null,
  statement_waits: ({ ticket: { complaint } }) => complaint !== null && waitingStatements(complaint).length > 0,
  reply_waits: ({ ticket: { complaint } }) => complaint !== null && replyWaits(complaint),
  no_reply_waits: ({ ticket: { complaint } }) => complaint === null || !replyWaits(complaint),
  about_agent: ({ ticket: { complaint } }) => complaint !== null && isAboutAgent(complaint),
  remedies_owed: ({ ticket: { complaint } }) => complaint !== null && openRemedies(complaint).length > 0,
  third_party_waited_for: ({ ticket: { complaint } }) =>
    complaint?.thirdParties.some(({ settledAt }) => settledAt === null) ?? false,
};
