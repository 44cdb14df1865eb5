import type { DomainEvent, EventType } from '../events.js';
import type { TaskAudience } from '../procedures/types.js';
import type { Role } from '../roles.js';
import type { TicketFacts } from '../ticket/types.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { Audience, AudienceRow, Recipient, TemplateKey } from './types.js';

const residents: AudienceRow = { to: 'resident_parties', template: 'progress' };
const residentsMustAct: AudienceRow = { to: 'resident_parties', template: 'quote_sign', needsResident: true };
const inbox = (to: Audience): AudienceRow => ({ to, template: null });
const press = (to: Audience): AudienceRow => ({ to, template: 'order_press' });
const urgent = (to: Audience): AudienceRow => ({ to, template: 'order_press', when: 'urgent' });
const newOrder = (to: Audience): AudienceRow => ({ to, template: 'order_new' });

/** Who is told of what (FUP-5). Whoever did it is not told of it; the caller leaves them out. */
export const audienceTable: Readonly<Record<EventType, readonly AudienceRow[]>> = {
  // FUP-4: what is urgent is reported at once, whoever raised it.
  ticket_submitted: [inbox('receptionists'), urgent('cs_supervisor'), urgent('manager')],
  ticket_registered: [residents, urgent('cs_supervisor'), urgent('manager')],
  ticket_answered: [residents],
  ticket_cancelled: [inbox('ticket_owner'), inbox('assignee')],
  order_dispatched: [
    residents,
    newOrder('assignee'),
    { to: 'department_supervisor', template: null, when: 'past_head' },
  ],
  ticket_handled: [inbox('ticket_owner')],
  ticket_back_at_desk: [residents, inbox('ticket_owner')],
  ticket_suspended: [residents, inbox('manager')],
  suspension_reviewed: [inbox('cs_supervisor'), inbox('ticket_owner')],
  sign_off_requested: [press('cs_supervisor'), inbox('manager')],
  look_over_asked: [press('cs_supervisor')],
  look_over_answered: [press('ticket_owner')],
  sign_off_returned: [press('ticket_owner')],
  ticket_resumed: [residents, inbox('ticket_owner')],
  ticket_closed: [{ to: 'resident_parties', template: 'progress', needsResident: true }],
  ticket_closed_as_abuse: [residents, inbox('ticket_owner'), inbox('manager')],
  ticket_reopened: [residents, inbox('ticket_owner'), inbox('cs_supervisor')],
  ticket_rescheduled: [residents, newOrder('assignee'), inbox('ticket_owner')],
  ticket_urged: [press('assignee'), inbox('ticket_owner')],
  ticket_rated: [inbox('assignee'), inbox('ticket_owner')],
  follow_up_recorded: [residents, inbox('assignee')],
  note_added: [residents, inbox('assignee'), inbox('ticket_owner')],
  progress_noted: [residents, inbox('ticket_owner')],
  callback_satisfied: [],
  callback_attempted: [],
  callback_after_rain: [],
  // WRK-9: not to whoever it may be about.
  cash_reported: [press('cs_supervisor'), inbox('manager')],
  callback_unreachable: [inbox('cs_supervisor')],
  ticket_claimed: [],
  priority_changed: [inbox('assignee'), inbox('cs_supervisor'), urgent('cs_supervisor'), urgent('manager')],
  supervisor_asked: [press('cs_supervisor')],
  inquiry_answered: [inbox('ticket_owner')],
  // CMP-4: a message cannot be taken back from whoever turns out to be complained about in the other one.
  ticket_linked: [{ ...inbox('ticket_owner'), when: 'no_complaint' }],
  ticket_unlinked: [{ ...inbox('ticket_owner'), when: 'no_complaint' }],
  ticket_passed_on: [residents, press('ticket_owner')],
  call_back_booked: [residents, press('named_person')],
  passed_to_department: [residents, press('department_supervisor')],
  agent_reviewed: [{ to: 'resident_parties', template: 'progress', when: 'at_fault' }, inbox('manager')],
  handover_confirmed: [inbox('assignee')],
  photos_asked: [],
  // Once for a link: the others come within the same minute.
  photo_received: [
    { to: 'ticket_owner', template: null, when: 'first_photo' },
    { to: 'assignee', template: null, when: 'first_photo' },
  ],
  ownership_passed: [press('ticket_owner')],
  // Everybody who was told of what holds no longer; whom an order went to hears that it is cancelled.
  act_taken_back: [
    inbox('assignee'),
    inbox('ticket_owner'),
    inbox('named_person'),
    inbox('cs_supervisor'),
    { to: 'resident_parties', template: null, when: 'passed_back' },
  ],
  order_accepted: [residents],
  order_declined: [press('department_supervisor')],
  order_transferred: [newOrder('assignee'), inbox('department_supervisor')],
  nobody_free: [press('department_supervisor'), inbox('ticket_owner')],
  desk_asked: [press('ticket_owner')],
  support_requested: [press('department_supervisor'), inbox('ticket_owner')],
  support_answered: [newOrder('assignee')],
  order_arrived: [residents],
  fee_review_requested: [residents, press('department_supervisor')],
  // WRK-3: a price reaches the resident as a quotation; that it cannot be done has to be said.
  fee_review_answered: [newOrder('assignee'), { to: 'resident_parties', template: 'progress', when: 'not_feasible' }],
  quote_made: [residentsMustAct],
  quote_free: [residents],
  quote_consented: [residents, newOrder('assignee')],
  quote_refused: [residents, inbox('assignee'), inbox('department_supervisor'), inbox('ticket_owner')],
  order_started: [residents],
  order_paused: [residents],
  order_resumed: [residents],
  order_finished: [residentsMustAct],
  order_signed: [inbox('assignee'), press('department_supervisor')],
  order_unsatisfied: [press('assignee'), inbox('department_supervisor')],
  order_returned: [residents, inbox('ticket_owner'), inbox('department_supervisor')],
  order_countersigned: [inbox('ticket_owner')],
  order_confirmed: [residents, inbox('ticket_owner')],
  order_cancelled: [inbox('assignee')],
  complaint_acknowledged: [residents],
  complaint_verified: [],
  complaint_concerned_named: [inbox('complaint_decider'), inbox('ticket_owner')],
  complaint_classification_proposed: [inbox('complaint_decider')],
  complaint_classified: [inbox('ticket_owner')],
  complaint_fact_recorded: [inbox('ticket_owner')],
  complaint_statement_asked: [press('named_person')],
  complaint_statement_given: [inbox('ticket_owner'), inbox('complaint_decider')],
  complaint_investigated: [residents, inbox('ticket_owner')],
  complaint_limits_told: [residents],
  complaint_third_party_asked: [residents],
  complaint_third_party_settled: [residents, inbox('ticket_owner')],
  complaint_reported_up: [residents, press('complaint_decider')],
  complaint_planned: [inbox('ticket_owner')],
  complaint_reply_written: [press('complaint_decider')],
  complaint_reply_returned: [press('named_person'), inbox('ticket_owner')],
  complaint_replied: [residents],
  complaint_accepted: [inbox('ticket_owner'), inbox('complaint_decider')],
  complaint_declined: [residents, press('ticket_owner'), inbox('complaint_decider')],
  complaint_remedy_completed: [residents, inbox('ticket_owner')],
  complaint_carried_out: [residents, inbox('ticket_owner')],
  complaint_complainant_released: [residents, inbox('ticket_owner')],
  complaint_new_way: [residents, press('ticket_owner')],
  complaint_summarised: [inbox('ticket_owner')],
  complaint_reopened: [inbox('ticket_owner'), inbox('complaint_decider')],
  // Everybody who has to know was told in the commit that raised it (EMG-1).
  alarm_raised: [],
  alarm_raised_again: [press('receptionists')],
  alarm_acknowledged: [residents],
  alarm_outreach: [],
  alarm_called_in: [],
  alarm_everybody_knows: [],
  alarm_logged: [residents],
  alarm_freed: [residents],
  alarm_intercom: [],
  alarm_instructed: [],
  alarm_instruction_settled: [inbox('cs_supervisor'), inbox('manager')],
  alarm_handed_over: [inbox('cs_supervisor')],
  alarm_safe: [press('receptionists'), inbox('cs_supervisor')],
  alarm_cancelled: [press('receptionists'), press('cs_supervisor'), press('manager'), press('department_supervisor')],
  alarm_ended: [residents, press('cs_supervisor'), inbox('manager')],
  alarm_stood_down: [residents, inbox('receptionists'), inbox('department_supervisor')],
  alarm_reported: [inbox('head_office'), inbox('manager')],
  alarm_visited: [inbox('cs_supervisor'), inbox('manager')],
};

interface Facts {
  readonly ticket: TicketFacts;
  readonly order: WorkOrderFacts | null;
  /** Assignees of all open orders, for what concerns the whole ticket. */
  readonly assigneeIds: readonly number[];
  /** Whom the event itself names. */
  readonly namedId?: number | null;
}

type Style = Pick<Recipient, 'templateKey' | 'needsResident'>;

function staff(role: Exclude<Role, 'resident'>) {
  return (facts: Facts, style: Style): readonly Recipient[] => {
    const ofDepartment = role === 'implementer' || role === 'department_supervisor';
    const department = ofDepartment ? (facts.order?.department ?? facts.ticket.department) : null;
    if (ofDepartment && department === null) return [];
    return [{ kind: 'role', role, communityId: facts.ticket.communityId, department, side: 'staff', ...style }];
  };
}

const persons = (ids: readonly number[], side: Recipient['side'], style: Style): readonly Recipient[] =>
  ids.map((personId) => ({ kind: 'person', personId, side, ...style }));

const resolvers: Readonly<Record<Audience, (facts: Facts, style: Style) => readonly Recipient[]>> = {
  resident_parties: ({ ticket }, style) =>
    persons(
      ticket.residents.map((resident) => resident.personId),
      'resident',
      style,
    ),
  // An order that is nobody's yet is the whole department's.
  assignee: (facts, style) => {
    if (facts.order === null) return persons(facts.assigneeIds, 'staff', style);
    const { assigneeId } = facts.order;
    return assigneeId === null ? staff('implementer')(facts, style) : persons([assigneeId], 'staff', style);
  },
  ticket_owner: (facts, style) =>
    facts.ticket.ownerId === null
      ? staff('receptionist')(facts, style)
      : persons([facts.ticket.ownerId], 'staff', style),
  department: staff('implementer'),
  department_supervisor: staff('department_supervisor'),
  named_person: ({ namedId }, style) => persons(namedId == null ? [] : [namedId], 'staff', style),
  receptionists: staff('receptionist'),
  cs_supervisor: staff('cs_supervisor'),
  manager: staff('manager'),
  complaint_decider: (facts, style) => staff(facts.ticket.concerned?.level ?? 'cs_supervisor')(facts, style),
  head_office: staff('head_office'),
};

function isInternal(event: Pick<DomainEvent, 'data'>): boolean {
  return 'visibility' in event.data && event.data.visibility === 'internal';
}

const WHEN: Readonly<Record<NonNullable<AudienceRow['when']>, (data: DomainEvent['data']) => boolean>> = {
  urgent: (data) =>
    ('emergency' in data && data.emergency) ||
    ('newlyUrgent' in data && data.newlyUrgent) ||
    ('to' in data && data.to === 'emergency'),
  // DSP-4: a dispatch that went straight to an implementer.
  past_head: (data) => 'directReason' in data && data.directReason !== null,
  first_photo: (data) => 'nth' in data && data.nth === 1,
  passed_back: (data) => 'act' in data && data.act === 'passOnTicket',
  not_feasible: (data) => 'feasible' in data && data.feasible === false,
  no_complaint: (data) => 'withComplaint' in data && !data.withComplaint,
  at_fault: (data) => 'atFault' in data && data.atFault,
};

/** To whom an event goes, by person or by role; an internal note never leaves the staff. */
export function recipientsOf(event: Pick<DomainEvent, 'type' | 'data'>, facts: Facts): readonly Recipient[] {
  const named = { ...facts, namedId: 'personId' in event.data ? event.data.personId : null };
  return audienceTable[event.type]
    .filter(({ when }) => when === undefined || WHEN[when](event.data))
    .filter((row) => !(row.to === 'resident_parties' && isInternal(event)))
    .flatMap((row) =>
      resolvers[row.to](named, { templateKey: row.template, needsResident: row.needsResident ?? false }),
    );
}

/** To whom a step of a task goes; `owner` is the caller's, who has the task row. */
export function taskRecipients(to: Exclude<TaskAudience, 'owner'>, facts: Facts): readonly Recipient[] {
  const templateKey: TemplateKey = 'order_press';
  return resolvers[to](facts, { templateKey, needsResident: false });
}
