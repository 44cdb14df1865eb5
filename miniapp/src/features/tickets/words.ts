import type { Texts } from '@/i18n';
import { clockTime, moment, money } from '@/i18n/format';
import type { Situation } from '@/i18n/zh-CN/matters';
import type { Language } from '@/platform/preferences';
import type { Tone } from '@/ui/tag';
import { complaintDueAt, type Standing, standingOf, toneOf } from './standing';
import type { Ticket } from './types';

/** One matter in words: the tag of the list and the one sentence of the page. */
export interface MatterWords extends Standing {
  tag: string;
  tone: Tone;
  sentence: string;
  /** 王师傅; empty while nobody is named. */
  master: string;
  /** The time that the sentence names, in words; empty when it names none. */
  time: string;
}

export interface Telling {
  texts: Texts;
  language: Language;
  now: number;
}

export function wordsOf(ticket: Ticket, { texts, language, now }: Telling): MatterWords {
  const standing = standingOf(ticket, now);
  const { situation, order } = standing;
  const { tag, say } = texts.matters.status[situation];
  const master = order?.assignee == null ? '' : texts.matters.master(order.assignee.name);
  const time = timeWord(ticket, standing, now, language);
  const sentence = say({
    master,
    department: texts.departments[order?.department ?? ticket.department ?? ''] ?? '',
    time,
    amount: money(order?.quote?.totalFen ?? 0),
    amountBefore: money(order?.quote?.previousTotalFen ?? 0),
    reason: situation === 'suspended' ? (ticket.outcome ?? '') : (order?.returnReason ?? ''),
  });
  return { ...standing, tag, tone: toneOf[situation], sentence, master, time };
}

/** The one time each sentence names; empty when it is not known. */
function timeWord(ticket: Ticket, { situation, order }: Standing, now: number, language: Language): string {
  const at = timeOf(ticket, situation, order);
  if (at === null) return '';
  return situation === 'arrived' ? clockTime(at) : moment(at, now, language);
}

function timeOf(ticket: Ticket, situation: Situation, order: Standing['order']): number | null {
  const parse = (text: string | null | undefined) => (text == null ? null : Date.parse(text));
  switch (situation) {
    case 'accepted':
      return order?.deadlineKind === 'arrive' ? parse(order.deadlineAt) : null;
    case 'appointment':
      return parse(ticket.appointment?.from);
    case 'arrived':
      return parse(order?.arrivedAt);
    case 'paused':
      return parse(order?.pausedUntil);
    case 'complaintReceived':
    case 'complaintVerifying':
    case 'complaintPlanning':
      return complaintDueAt(ticket);
    default:
      return null;
  }
}
