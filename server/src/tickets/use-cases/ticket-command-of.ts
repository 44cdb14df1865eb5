import { DESK_ROLES, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import type { Closing, TicketCommand } from '@youying/shared/domain/ticket/commands';
import type { TakenBackAct } from '@youying/shared/domain/ticket/intake/take-back';
import {
  CLOSE_OUTCOMES,
  type CloseOutcome,
  type Priority,
  type VerificationMethod,
} from '@youying/shared/domain/ticket/types';
import type { CategoryBook } from '../../catalogue/queries/category-book.js';
import { nextTicketNumber } from '../../matters/public/next-ticket-number.js';
import type { Stage } from '../../matters/public/perform.js';
import { useCategory } from '../../matters/public/use-category.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import type {
  AddNoteInput,
  AnswerInquiryInput,
  AnswerLookOverInput,
  AnswerTicketInput,
  AppointmentInput,
  AskLookOverInput,
  AskSupervisorInput,
  BookCallBackInput,
  CancelTicketInput,
  ChangePriorityInput,
  ClaimTicketInput,
  CloseAbuseInput,
  CloseTicketInput,
  ConfirmHandoverInput,
  PassOnTicketInput,
  PassToDepartmentHeadInput,
  RateTicketInput,
  RegisterTicketInput,
  RescheduleTicketInput,
  ResumeTicketInput,
  ReturnSignOffInput,
  ReviewAgentInput,
  ReviewSuspendedInput,
  SuspendTicketInput,
  TakeBackInput,
  UrgeTicketInput,
} from '../dto/ticket-inputs.js';
import type { Ticket } from '../ticket.entity.js';
import { findAtWork } from './find-at-work.js';
import { findColleague } from './find-colleague.js';
import { takingBack } from './taking-back.js';

/** Who may be booked to telephone a resident. */
const CALLERS = [...DESK_ROLES, 'department_supervisor', 'implementer'] as const;

interface Inputs {
  registerTicket: RegisterTicketInput;
  answerTicket: AnswerTicketInput;
  cancelTicket: CancelTicketInput;
  addNote: AddNoteInput;
  rescheduleTicket: RescheduleTicketInput;
  urgeTicket: UrgeTicketInput;
  suspendTicket: SuspendTicketInput;
  resumeTicket: ResumeTicketInput;
  closeTicket: CloseTicketInput;
  requestSignOff: CloseTicketInput;
  returnSignOff: ReturnSignOffInput;
  askLookOver: AskLookOverInput;
  answerLookOver: AnswerLookOverInput;
  reviewSuspended: ReviewSuspendedInput;
  closeAbuse: CloseAbuseInput;
  rateTicket: RateTicketInput;
  claimTicket: ClaimTicketInput;
  changePriority: ChangePriorityInput;
  askSupervisor: AskSupervisorInput;
  answerInquiry: AnswerInquiryInput;
  passOnTicket: PassOnTicketInput;
  bookCallBack: BookCallBackInput;
  passToDepartmentHead: PassToDepartmentHeadInput;
  reviewAgent: ReviewAgentInput;
  confirmHandover: ConfirmHandoverInput;
  takeBack: TakeBackInput;
}

/** An operation on a ticket as it came in: its name, the ticket, the checked body. */
export type TicketAct = {
  [Name in keyof Inputs]: { readonly operation: Name; readonly ticketId: number; readonly input: Inputs[Name] };
}[keyof Inputs];

/** The body in the words of the rules; registration and whatever names a colleague have to look something up. */
export async function commandOf(stage: Stage, act: TicketAct, categories: CategoryBook): Promise<TicketCommand> {
  switch (act.operation) {
    case 'registerTicket':
      return registration(stage, act.input, categories);
    case 'addNote':
      return { action: 'addNote', text: act.input.text, visibility: visibilityOf(stage, act.input) };
    case 'rescheduleTicket':
      return {
        action: 'rescheduleTicket',
        appointment: appointmentOf(act.input.appointment),
        reason: act.input.reason,
      };
    case 'closeTicket':
    case 'requestSignOff':
      return { action: act.operation, ...closing(stage, act.input) };
    case 'reviewSuspended':
      return review(act.input);
    case 'passOnTicket': {
      const { personId, said } = act.input;
      return { action: 'passOnTicket', ...(await findColleague(stage, personId, DESK_ROLES)), said };
    }
    case 'takeBack':
      return takingBack(stage, act.input.act as TakenBackAct);
    case 'bookCallBack': {
      const { personId, words } = act.input;
      const colleague = await findColleague(stage, personId, CALLERS);
      const atWorkFrom = await findAtWork(stage, colleague.personId);
      return { action: 'bookCallBack', ...colleague, words, atWorkFrom };
    }
    default: {
      const { version: _, ...input } = act.input as { readonly version?: number };
      return { action: act.operation, ...input } as TicketCommand;
    }
  }
}

async function registration(
  stage: Stage,
  input: RegisterTicketInput,
  categories: CategoryBook,
): Promise<TicketCommand> {
  const { matter, work } = stage;
  const { ticket } = matter;
  const categoryId = idFromField(input.categoryId, 'categoryId');
  // CLS-1: what was reported under a category that is retired by now stays there, unless the desk chooses another.
  const own = matter.category?.id === categoryId ? matter.category : undefined;
  const category = own ?? (await categories.find(work, ticket.communityId, categoryId));
  if (!category) throw invalidInput({ field: 'categoryId', code: 'not_found' });
  return {
    action: 'registerTicket',
    no: await nextTicketNumber(work, ticket),
    ...useCategory(matter, category),
    priority: input.priority as Priority,
    reason: input.reason,
  };
}

/** Residents speak in public; staff among themselves unless they say otherwise. */
function visibilityOf({ actor, matter }: Stage, { visibility }: AddNoteInput): 'public' | 'internal' {
  const staff = holdsIn(actor, matter.ticket.communityId, STAFF_ROLES);
  if (!staff) return 'public';
  if (visibility !== undefined) return visibility === 'internal' ? 'internal' : 'public';
  return holdsIn(actor, matter.ticket.communityId, DESK_ROLES) ? 'internal' : 'public';
}

export function appointmentOf({ from, to }: AppointmentInput): { from: number; to: number } {
  return { from: Date.parse(from), to: Date.parse(to) };
}

/**
 * What came of it may be said by a code, with the words of `note`, or in free words, with `note` for staff only; words of
 * one's own mean that it was done, unless `result` says otherwise (CLO-6).
 */
function closing({ matter }: Stage, { outcome, note, result, method, confirmedBy }: CloseTicketInput): Closing {
  const coded = (CLOSE_OUTCOMES as readonly string[]).includes(outcome);
  return {
    outcome: (coded ? outcome : (result ?? 'done')) as CloseOutcome,
    note: (coded ? note : outcome) ?? null,
    internalNote: coded ? null : (note ?? null),
    method: (method as VerificationMethod | undefined) ?? null,
    confirmedBy: confirmedBy ?? wordOf(matter.ticket, note),
  };
}

/** CLO-2: the desk's note of a non-repair says on whose word it closes, unless that was written down before. */
function wordOf({ kind, closeOut }: Ticket, note: string | undefined): string | null {
  return kind === 'repair' ? null : (closeOut?.confirmedBy ?? note ?? null);
}

/** CLO-5: kept put off, taken up again, or closed as what cannot be done. */
function review({ decision, reason }: ReviewSuspendedInput): TicketCommand {
  if (decision === 'resume') return { action: 'resumeTicket', reason };
  if (decision === 'close') return { action: 'closeTicket', outcome: 'not_possible', note: reason };
  return { action: 'reviewSuspended', reason };
}
