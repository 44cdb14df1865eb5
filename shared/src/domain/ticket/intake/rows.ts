import type { Row } from '../../lifecycle.js';
import type { TicketStatus } from '../types.js';
import type { IntakeCommands } from './commands.js';
import type { IntakeEventData } from './events.js';

export type IntakeGuard =
  | 'not_owned_already'
  | 'on_duty_at_night'
  | 'priority_differs'
  | 'lowering_has_reason'
  | 'not_asked_yet'
  | 'inquiry_open'
  | 'agent_review_open'
  | 'handover_open'
  | 'link_just_made'
  | 'linked_to_that'
  | 'just_done';

type IntakeRow = Row<TicketStatus, keyof IntakeCommands, keyof IntakeEventData, IntakeGuard>;

const OPEN: readonly TicketStatus[] = ['submitted', 'registered', 'handling', 'handled', 'suspended'];
const NOT_CANCELLED: readonly TicketStatus[] = [...OPEN, 'answered', 'closed'];

const custody: readonly IntakeRow[] = [
  {
    action: 'claimTicket',
    from: OPEN,
    to: 'same',
    emits: 'ticket_claimed',
    guards: ['not_owned_already', 'on_duty_at_night'],
  },
  { action: 'passOnTicket', from: OPEN, to: 'same', emits: 'ticket_passed_on' },
  { action: 'bookCallBack', from: OPEN, to: 'same', emits: 'call_back_booked' },
  { action: 'passToDepartmentHead', from: ['submitted', 'registered'], to: 'same', emits: 'passed_to_department' },
  { action: 'passOwnership', from: OPEN, to: 'same', emits: 'ownership_passed', bySystem: true },
  { action: 'takeBack', from: OPEN, to: 'same', emits: 'act_taken_back', guards: ['just_done'] },
];

const sorting: readonly IntakeRow[] = [
  {
    action: 'changePriority',
    // Not once the work is done: the priority decides who signs the close-out (CLO-4).
    from: ['submitted', 'registered', 'handling'],
    to: 'same',
    emits: 'priority_changed',
    payloadGuards: ['priority_differs', 'lowering_has_reason'],
  },
  { action: 'linkTicket', from: NOT_CANCELLED, to: 'same', emits: 'ticket_linked' },
  {
    action: 'unlinkTicket',
    from: OPEN,
    to: 'same',
    emits: 'ticket_unlinked',
    payloadGuards: ['link_just_made', 'linked_to_that'],
  },
];

const supervision: readonly IntakeRow[] = [
  {
    action: 'confirmHandover',
    from: NOT_CANCELLED,
    to: 'same',
    emits: 'handover_confirmed',
    guards: ['handover_open'],
  },
  { action: 'askSupervisor', from: ['submitted'], to: 'same', emits: 'supervisor_asked', guards: ['not_asked_yet'] },
  { action: 'answerInquiry', from: ['submitted'], to: 'same', emits: 'inquiry_answered', guards: ['inquiry_open'] },
  {
    action: 'reviewAgent',
    from: NOT_CANCELLED,
    to: 'same',
    emits: 'agent_reviewed',
    guards: ['agent_review_open'],
  },
];

/** INT-3: photographs that belong to the record come by a link, as long as the matter is open. */
const photographs: readonly IntakeRow[] = [
  { action: 'askForPhotos', from: OPEN, to: 'same', emits: 'photos_asked' },
  { action: 'addRequestedPhoto', from: OPEN, to: 'same', emits: 'photo_received', bySystem: true },
];

export const intakeRows: readonly IntakeRow[] = [...custody, ...sorting, ...photographs, ...supervision];
