import { OPEN_ALARM_STATES } from '@youying/shared/domain/alarm/types';
import type { Language } from '@youying/shared/domain/language';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Actor } from '@youying/shared/domain/roles';
import { ticketFence } from '../matters/public/fence.js';
import type { Reader } from '../platform/database/reader.js';
import { idText, timeText, timeTextOrNull } from '../platform/http/ids.js';
import type { HandedMatterView, HandoverContentView } from './dto/handover-views.js';
import type { HandedMatter, HandedMessage, HandoverContent } from './handover.entity.js';

const MOST = 500;
const WORDS = 120;

interface OpenRow {
  readonly id: number | string;
  readonly no: string | null;
  readonly kind: string;
  readonly priority: string;
  readonly status: string;
  readonly place: string;
  readonly description: string;
  readonly alarm_state: string | null;
  readonly due_at: number | string | null;
  readonly due_kind: string | null;
}

interface MessageRow {
  readonly to_name: string;
  readonly from_name: string;
  readonly text: string;
  readonly taken_at: number | string;
}

export const shortened = (text: string): string => {
  const [first = ''] = text.split(/[\n。；]/, 1);
  return [...(first.trim() || text)].slice(0, WORDS).join('');
};

/** HOT-1: everything that is open at this moment, what is due first on top; and messages nobody has read. */
export async function compileHandover(reader: Reader, actor: Actor, communityId: number): Promise<HandoverContent> {
  const fence = ticketFence(actor);
  const [open = [], messages = []] = (await reader.batch([
    {
      text: `SELECT t.id, t.no, t.kind, t.priority, t.status, t.place, t.description, t.alarm_state,
                    (SELECT MIN(k.due_at) FROM task k WHERE k.ticket_id = t.id AND k.is_open = 1) AS due_at,
                    (SELECT k.kind FROM task k WHERE k.ticket_id = t.id AND k.is_open = 1 ORDER BY k.due_at, k.id LIMIT 1)
                      AS due_kind
               FROM ticket t WHERE t.community_id = ? AND t.is_open = 1${fence.text}
              ORDER BY t.id LIMIT ${MOST}`,
      values: [communityId, ...fence.values],
    },
    {
      text: `SELECT p.name AS to_name, m.from_name, m.text, m.taken_at
               FROM relayed_message m JOIN person p ON p.id = m.to_person_id
              WHERE m.community_id = ? AND m.read_at IS NULL ORDER BY m.id LIMIT ${MOST}`,
      values: [communityId],
    },
  ])) as unknown as [OpenRow[], MessageRow[]];
  const byDue = open.toSorted((one, other) => dueOf(one) - dueOf(other));
  const isEmergency = ({ priority, alarm_state }: OpenRow) =>
    priority === 'emergency' || OPEN_ALARM_STATES.some((state) => state === alarm_state);
  return {
    emergencies: byDue.filter(isEmergency).map(handedMatter),
    matters: byDue.filter((row) => !isEmergency(row)).map(handedMatter),
    messages: messages.map(
      ({ to_name, from_name, text, taken_at }): HandedMessage => ({
        ...{ to: to_name, from: from_name, text, takenAt: Number(taken_at) },
      }),
    ),
  };
}

const dueOf = ({ due_at }: OpenRow): number => (due_at === null ? Number.MAX_SAFE_INTEGER : Number(due_at));

function handedMatter({ id, no, kind, priority, status, place, description, due_at, due_kind }: OpenRow): HandedMatter {
  const dueAt = due_at === null ? null : Number(due_at);
  return {
    ticketId: Number(id),
    no,
    kind,
    priority,
    status,
    place,
    words: shortened(description),
    dueKind: due_kind,
    dueAt,
  };
}

/** What was handed over as this reader may see it: a complaint about them is in no old list either (CMP-4). */
export async function contentFor(
  reader: Reader,
  actor: Actor,
  { emergencies, matters, messages }: HandoverContent,
  language: Language,
): Promise<HandoverContentView> {
  const ids = [...emergencies, ...matters].map(({ ticketId }) => ticketId);
  const fence = ticketFence(actor);
  const marks = ids.map(() => '?').join(', ');
  const seen =
    ids.length === 0
      ? []
      : await reader.rows<{ id: number | string }>(`SELECT t.id FROM ticket t WHERE t.id IN (${marks})${fence.text}`, [
          ...ids,
          ...fence.values,
        ]);
  const visible = new Set(seen.map(({ id }) => Number(id)));
  const shown = (list: readonly HandedMatter[]): HandedMatterView[] =>
    list
      .filter(({ ticketId }) => visible.has(ticketId))
      .map(({ ticketId, dueKind, dueAt, ...rest }) => ({
        ...rest,
        ticketId: idText(ticketId),
        due: dueKind === null ? null : (TASK_LABELS[dueKind as TaskKind]?.[language] ?? null),
        dueAt: timeTextOrNull(dueAt),
      }));
  return {
    emergencies: shown(emergencies),
    matters: shown(matters),
    messages: messages.map((message) => ({ ...message, takenAt: timeText(message.takenAt) })),
  };
}
