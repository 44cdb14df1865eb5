import { type Language, type Localized, words } from '@youying/shared/domain/language';
import { PRIORITY_LABELS } from '@youying/shared/domain/ticket/labels';
import { PRIORITIES, type Priority } from '@youying/shared/domain/ticket/types';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { type LateArrival, lateLength, minutesLate } from '@youying/shared/domain/work-order/late';
import { ticketFence } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { DayFirstView } from '../dto/day-record-views.js';
import { type Asked, MOST_SHOWN, type Row } from './day-lists.js';

/** What the record tells of a matter's priority and of how it was answered, in the order in which it happened. */
const TOLD = ['ticket_registered', 'priority_changed', 'act_taken_back', 'ticket_answered', 'order_arrived'] as const;

interface Exception {
  readonly row: Row;
  readonly why: 'lowered' | 'answered' | 'arrived_late';
  readonly tag: string;
  readonly words: string;
}

/** What is said where nobody wrote why they came so late. */
const NO_REASON = { 'zh-CN': '没写原因', en: 'No reason given' } as const;
const arrivedLate = (length: Localized) => words(`到场超时 ${length['zh-CN']}`, `${length.en} late on site`);

const TAGS = {
  lowered: { 'zh-CN': '优先级调低', en: 'Priority lowered' },
  answered: { 'zh-CN': '口头解释', en: 'Only explained' },
} as const;

const isLower = (from: Priority, to: Priority): boolean => PRIORITIES.indexOf(to) > PRIORITIES.indexOf(from);

/**
 * Further ones that a supervisor looks at before signing (desk.md): priorities lowered on the day, with the reason
 * (CLS-2), what was only explained and given no number (REG-2), and who came late on site, with the reason (WRK-1). What was taken back or registered after all is none.
 */
export async function dayExceptions(
  reader: Reader,
  { actor, communityId, language, from }: Asked & { readonly from: Instant },
): Promise<DayFirstView[]> {
  const fence = ticketFence(actor);
  const rows = await reader.rows<Row>(
    `SELECT e.type, e.data, e.at, t.id, t.no, t.place, t.description
      FROM timeline_entry e JOIN ticket t ON t.id = e.ticket_id
      WHERE e.community_id = ? AND e.at >= ? AND e.at < ? AND e.type IN (${TOLD.map(() => '?').join(', ')})${fence.text}
      ORDER BY e.id`,
    [communityId, from, from + DAY, ...TOLD, ...fence.values],
  );
  const lowered = new Map<number, Exception>();
  const answered = new Map<number, Exception>();
  const late = new Map<number, Exception>();
  for (const row of rows) {
    const id = Number(row.id);
    const data = dataOf(row);
    if (row.type === 'ticket_answered')
      answered.set(id, { row, why: 'answered', tag: TAGS.answered[language], words: String(data.answer ?? '') });
    if (row.type === 'ticket_registered') answered.delete(id);
    if (row.type === 'act_taken_back' && data.act === 'changePriority') lowered.delete(id);
    const arrival = data.late as LateArrival | null | undefined;
    if (arrival) {
      const length = lateLength(minutesLate(arrival.dueAt, Number(row.at)));
      const said = arrival.reason ?? NO_REASON[language];
      late.set(id, { row, why: 'arrived_late', tag: arrivedLate(length)[language], words: said });
    }
    const change = changeIn(data);
    if (change === null) continue;
    if (isLower(change.from, change.to))
      lowered.set(id, { row, why: 'lowered', tag: TAGS.lowered[language], words: said(change, language) });
    else lowered.delete(id);
  }
  return [...late.values(), ...lowered.values(), ...answered.values()].slice(0, MOST_SHOWN).map((found) => view(found));
}

function view({ row, why, tag, words: said }: Exception): DayFirstView {
  return {
    ticketId: idText(Number(row.id)),
    no: row.no === null ? null : String(row.no),
    place: String(row.place),
    description: String(row.description),
    why,
    tag,
    words: [...said].slice(0, WORDS_LENGTH).join(''),
    since: timeText(Number(row.at)),
    needsWay: false,
  };
}

const WORDS_LENGTH = 500;

type Data = Readonly<Record<string, unknown>>;

const dataOf = ({ data }: Row): Data => (typeof data === 'string' ? JSON.parse(data) : data) as Data;

interface Change {
  readonly from: Priority;
  readonly to: Priority;
  readonly reason: string | null;
}

/** Null: its priority was not changed by it, or it was told before this was written down. */
function changeIn({ from, to, priority, reason }: Data): Change | null {
  const now = to ?? priority;
  if (typeof from !== 'string' || typeof now !== 'string' || from === now) return null;
  return { from: from as Priority, to: now as Priority, reason: typeof reason === 'string' ? reason : null };
}

/** 高 → 普通，「已擦干，无渗漏」 */
function said({ from, to, reason }: Change, language: Language): string {
  const change = `${PRIORITY_LABELS[from][language]} → ${PRIORITY_LABELS[to][language]}`;
  if (reason === null) return change;
  return language === 'zh-CN' ? `${change}，「${reason}」` : `${change}, “${reason}”`;
}
