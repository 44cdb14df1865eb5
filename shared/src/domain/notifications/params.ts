import { ALARM_KIND_ROWS } from '../alarm/kinds.js';
import { ALARM_ANSWER_LABELS } from '../alarm/labels.js';
import { callbackFor } from '../callback/policy.js';
import { answerBy } from '../complaint/stuck.js';
import { lackingText } from '../dispatch/reasons.js';
import type { DomainEvent } from '../events.js';
import { DEPARTMENT_LABELS } from '../labels.js';
import type { Language } from '../language.js';
import { formatFen } from '../money.js';
import { entryOf } from '../procedures/book.js';
import { dueAt } from '../procedures/due.js';
import { TASK_LABELS } from '../procedures/labels.js';
import { policyLength } from '../procedures/lengths.js';
import type { ProcedureContext, TaskKind } from '../procedures/types.js';
import { PRIORITY_LABELS } from '../ticket/labels.js';
import type { TicketKind } from '../ticket/types.js';
import type { Instant } from '../time.js';
import { lateWords } from '../work-order/late.js';
import { spokenTime } from './spoken-time.js';
import type { TextParams } from './texts.js';
import type { MessageType } from './types.js';

/** What the texts need beyond the facts: names and places, and when they are read. */
export interface Telling extends ProcedureContext {
  readonly place: string;
  readonly assigneeName: string | null;
  readonly language: Language;
}

/** Longest piece of somebody's own words in a message, in characters; the whole stands in the ticket. */
export const QUOTED_WORDS_MAX = 80;

function clip(text: string): string {
  const characters = [...text];
  return characters.length <= QUOTED_WORDS_MAX ? text : `${characters.slice(0, QUOTED_WORDS_MAX - 1).join('')}…`;
}

/** 王建军 → 王师傅; a name in other letters stays whole. */
function addressOf(name: string, language: Language): string {
  const chinese = /^\p{Script=Han}/u.test(name);
  return language === 'zh-CN' && chinese ? `${[...name][0]}师傅` : name;
}

const NOBODY: Readonly<Record<Language, string>> = { 'zh-CN': '师傅', en: 'the engineer' };
const UNNUMBERED: Readonly<Record<Language, string>> = { 'zh-CN': '未立项', en: 'Unregistered' };

/** Somebody's words before a sentence of ours: ended like a sentence. */
function ended(words: string, language: Language): string {
  const text = words.trim();
  return text === '' || /\p{P}$/u.test(text) ? text : `${text}${language === 'en' ? '.' : '。'}`;
}

function wordsOf(event: DomainEvent, language: Language): string {
  switch (event.type) {
    case 'ticket_answered':
      return event.data.answer;
    case 'order_dispatched':
      return event.data.task;
    case 'ticket_reopened':
      return event.data.rectification.words;
    case 'ticket_closed_as_abuse':
      return event.data.because;
    case 'look_over_asked':
      return event.data.text ?? '';
    case 'look_over_answered':
      return event.data.words;
    case 'sign_off_requested':
      return event.data.note ?? '';
    case 'cash_reported':
    case 'alarm_raised':
    case 'alarm_raised_again':
    case 'alarm_outreach':
    case 'alarm_logged':
    case 'alarm_freed':
    case 'alarm_intercom':
    case 'alarm_instructed':
    case 'alarm_instruction_settled':
    case 'alarm_handed_over':
    case 'alarm_safe':
    case 'alarm_ended':
    case 'alarm_stood_down':
    case 'alarm_visited':
    case 'ticket_urged':
    case 'fee_review_requested':
    case 'follow_up_recorded':
    case 'note_added':
    case 'progress_noted':
    case 'desk_asked':
    case 'support_requested':
    case 'support_answered':
      return event.data.text ?? '';
    case 'nobody_free':
      return lackingText(event.data.lacking)[language];
    case 'supervisor_asked':
      return event.data.question;
    case 'inquiry_answered':
    case 'ticket_passed_on':
    case 'call_back_booked':
    case 'passed_to_department':
    case 'agent_reviewed':
    case 'handover_confirmed':
      return event.data.words;
    case 'order_arrived':
      return lateWords(event.data.late, event.at)[language];
    case 'act_taken_back':
      return event.data.said[language];
    case 'complaint_acknowledged':
      return ended(event.data.words, language);
    case 'complaint_investigated':
      return event.data.findings;
    case 'complaint_reply_written':
      return event.data.draft;
    case 'complaint_reported_up':
    case 'complaint_reply_returned':
      return event.data.because;
    case 'order_unsatisfied':
    case 'fee_review_answered':
      return event.data.note ?? '';
    default:
      return 'reason' in event.data ? (event.data.reason ?? '') : 'words' in event.data ? (event.data.words ?? '') : '';
  }
}

/** Why this one: chosen by itself (DSP-5), or past the head of the department (DSP-4). */
function whyThem({ data }: Extract<DomainEvent, { type: 'order_dispatched' }>, language: Language): string {
  return data.because?.[language] ?? data.directReason ?? '';
}

const dueOf = (kind: TaskKind, at: Instant, telling: ProcedureContext): Instant =>
  dueAt(entryOf(kind).due, at, telling);

/** The one time a message speaks of: what is due next, or when it happened. */
function timeOf(event: DomainEvent, telling: Telling): Instant {
  switch (event.type) {
    case 'order_dispatched':
      return dueOf('accept', event.at, telling);
    case 'order_accepted':
      return dueOf('arrive', event.at, telling);
    case 'fee_review_requested':
      return dueOf('fee_review', event.at, telling);
    case 'desk_asked':
      return dueOf('answer_question', event.at, telling);
    case 'support_requested':
      return dueOf('support', event.at, telling);
    case 'nobody_free':
      return dueOf('assign', event.at, telling);
    case 'order_paused':
      return event.data.until ?? event.at + policyLength('pauseReviewHours', telling.policies);
    case 'sign_off_requested':
      return dueOf('sign_off', event.at, telling);
    case 'complaint_statement_asked':
      return event.at + policyLength('complaintStatementHours', telling.policies);
    case 'complaint_reply_written':
      return dueOf('look_over_reply', event.at, telling);
    case 'ticket_closed':
      return callbackFor(telling.ticket, event.at, telling).dueAt;
    case 'callback_after_rain':
      return event.data.dueAt;
    case 'ticket_reopened':
      return event.data.rectification.deadlineAt;
    case 'ticket_rescheduled':
      return event.data.appointment.from;
    case 'photos_asked':
      return event.data.until;
    case 'call_back_booked':
      return dueOf('call_back', event.at, { ...telling, atWorkFrom: event.data.atWorkFrom });
    case 'ticket_registered':
      return telling.ticket.kind === 'complaint' ? answerBy(telling.ticket, telling.policies) : event.at;
    case 'complaint_acknowledged':
      return answerBy(telling.ticket, telling.policies);
    case 'alarm_instructed':
      return event.data.dueAt ?? event.at + policyLength('alarmInstructionMinutes', telling.policies);
    default:
      return event.at;
  }
}

function commonParams({ ticket, order, place, assigneeName, language }: Telling): TextParams {
  const department = order?.department ?? ticket.department ?? 'customer_service';
  return {
    no: ticket.no ?? UNNUMBERED[language],
    place,
    department: DEPARTMENT_LABELS[department][language],
    assignee: assigneeName ? addressOf(assigneeName, language) : NOBODY[language],
    name: assigneeName ?? NOBODY[language],
    time: '',
    total: '',
    previousTotal: '',
    words: '',
    speed: '',
    quality: '',
    attitude: '',
    attempt: '',
    task: '',
    because: '',
    priority: '',
    count: '',
    alarm: '',
    person: '',
    answer: '',
  };
}

/** Whom an event names beside its actor; whom an alarm's event speaks of, who gave an instruction. */
function namedParams(
  { data }: DomainEvent,
  name: string,
  language: Language,
): Pick<TextParams, 'alarm' | 'person' | 'answer' | 'name'> {
  const person = 'personName' in data ? data.personName : 'names' in data ? data.names.join('、') : null;
  return {
    alarm: 'kind' in data ? ALARM_KIND_ROWS[data.kind].label[language] : '',
    person: person ?? '',
    answer: 'noticeId' in data && 'answer' in data ? ALARM_ANSWER_LABELS[data.answer][language] : '',
    name: 'givenBy' in data ? data.givenBy : (person ?? name),
  };
}

/** The values of an event's message. */
export function paramsOfEvent(event: DomainEvent, telling: Telling): TextParams {
  const { data } = event;
  const ratings = 'ratings' in data ? data.ratings : null;
  const attempt = 'attempt' in data ? data.attempt : 'attempts' in data ? data.attempts : null;
  const department = 'department' in data ? DEPARTMENT_LABELS[data.department][telling.language] : null;
  const common = commonParams(telling);
  return {
    ...common,
    department: department ?? common.department,
    time: spokenTime(timeOf(event, telling), event.at, telling.language),
    words: 'otherNo' in data ? (data.otherNo ?? UNNUMBERED[telling.language]) : clip(wordsOf(event, telling.language)),
    priority: 'to' in data ? PRIORITY_LABELS[data.to][telling.language] : '',
    total: 'totalFen' in data ? formatFen(data.totalFen) : '',
    previousTotal: 'previousTotalFen' in data ? formatFen(data.previousTotalFen ?? 0) : '',
    speed: String(ratings?.speed ?? ''),
    quality: String(ratings?.quality ?? ''),
    attitude: String(ratings?.attitude ?? ''),
    attempt: String(attempt ?? ''),
    count: 'most' in data ? String(data.most) : 'nth' in data ? String(data.nth) : '',
    because: event.type === 'order_dispatched' ? whyThem(event, telling.language) : '',
    ...namedParams(event, common.name, telling.language),
  };
}

/** The values of a reminder: what was due, and when. */
export function paramsOfTask(
  task: { readonly kind: TaskKind; readonly dueAt: Instant },
  now: Instant,
  telling: Telling,
): TextParams {
  return {
    ...commonParams(telling),
    task: TASK_LABELS[task.kind][telling.language],
    time: spokenTime(task.dueAt, now, telling.language),
  };
}

/** An event as the reader meets it: a changed amount, a complaint, a close-out without success read differently. */
export function messageTypeOf(event: DomainEvent, kind: TicketKind = 'repair'): MessageType {
  if (event.type === 'ticket_registered' && kind === 'complaint') return 'complaint_registered';
  if (event.type === 'quote_made' && event.data.previousTotalFen !== null) return 'quote_changed';
  if (event.type === 'fee_review_answered' && !event.data.feasible) return 'fee_review_declined';
  if (event.type === 'order_dispatched' && event.data.because) return 'order_assigned';
  if (event.type === 'order_dispatched' && event.data.directReason) return 'order_dispatched_directly';
  if (event.type === 'ticket_closed' && event.data.couldNotBeDone) return 'ticket_not_possible';
  if (event.type === 'alarm_acknowledged' && event.data.byPhone) return 'alarm_reached';
  return event.type;
}
