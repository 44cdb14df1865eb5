import type { Language } from '@youying/shared/domain/language';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import { UNARRANGED } from '@youying/shared/domain/procedures/unarranged';
import type { Actor } from '@youying/shared/domain/roles';
import { TICKET_STATUS_LABELS } from '@youying/shared/domain/ticket/labels';
import type { TicketStatus } from '@youying/shared/domain/ticket/types';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { ticketFence } from '../../matters/public/fence.js';
import { groupBy } from '../../platform/database/group-by.js';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { DayFirstView, DayLineView } from '../dto/day-record-views.js';

export interface Asked {
  readonly actor: Actor;
  readonly communityId: number;
  readonly language: Language;
}

/** More is not a list but a report; what needs a way is listed without end, or the day could not be signed. */
export const MOST_SHOWN = 200;
const MOST_LINES = 2_000;

export type Row = Readonly<Record<string, string | number | null>>;

/** Until when what fell due belongs to a day's record: the day's end, or this moment while it runs. */
export const lateUntil = (from: Instant, now: Instant): Instant => Math.min(now, from + DAY);

/** 先看这几件: what fell due by the end of the day and is late still, each matter once, by its oldest duty. */
export async function dayFirst(
  reader: Reader,
  { actor, communityId, language, from, now }: Asked & { readonly from: Instant; readonly now: Instant },
): Promise<DayFirstView[]> {
  const fence = ticketFence(actor);
  const late = (kinds: string, most: string) =>
    reader.rows<Row>(
      `SELECT k.kind, k.due_at, t.id, t.no, t.place, t.description FROM task k JOIN ticket t ON t.id = k.ticket_id
        WHERE k.community_id = ? AND k.is_open = 1 AND k.paused_at IS NULL AND k.due_at < ?
          AND k.kind ${kinds} (${UNARRANGED.map(() => '?').join(', ')})${fence.text}
        ORDER BY k.due_at, k.id${most}`,
      [communityId, lateUntil(from, now), ...UNARRANGED, ...fence.values],
    );
  const lacking = oldestOfEach(await late('IN', ''));
  const others = [...oldestOfEach(await late('NOT IN', ` LIMIT ${MOST_LINES}`))].filter(([id]) => !lacking.has(id));
  const shown = [...lacking, ...others.slice(0, Math.max(0, MOST_SHOWN - lacking.size))];
  return shown
    .sort(([, one], [, other]) => Number(one.due_at) - Number(other.due_at))
    .map(
      ([id, row]): DayFirstView => ({
        ticketId: idText(id),
        no: row.no === null ? null : String(row.no),
        place: String(row.place),
        description: String(row.description),
        why: 'late',
        tag: TASK_LABELS[row.kind as TaskKind][language],
        words: null,
        since: timeText(Number(row.due_at)),
        needsWay: lacking.has(id),
      }),
    );
}

/** Of rows in the order of their times, the first of each ticket. */
function oldestOfEach(rows: readonly Row[]): Map<number, Row> {
  const found = new Map<number, Row>();
  for (const row of rows) if (!found.has(Number(row.id))) found.set(Number(row.id), row);
  return found;
}

export async function dayLines(
  reader: Reader,
  { actor, communityId, language, from }: Asked & { readonly from: Instant },
): Promise<DayLineView[]> {
  const fence = ticketFence(actor);
  const rows = await reader.rows<Row>(
    `SELECT t.id, t.no, t.created_at, t.kind, t.priority, t.status, t.place, t.description, t.department, t.is_open,
            t.closed_at, p.name AS owner_name
      FROM ticket t LEFT JOIN person p ON p.id = t.owner_id
      WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ?${fence.text}
      ORDER BY t.created_at DESC, t.id DESC LIMIT ${MOST_LINES}`,
    [communityId, from, from + DAY, ...fence.values],
  );
  const sentOf = await ordersOfDay(reader, { communityId, from });
  return rows.map((row) => ({
    ticketId: idText(Number(row.id)),
    no: row.no === null ? null : String(row.no),
    at: timeText(Number(row.created_at)),
    kind: String(row.kind),
    priority: String(row.priority),
    status: String(row.status),
    statusText: TICKET_STATUS_LABELS[row.status as TicketStatus].tag[language],
    place: String(row.place),
    description: String(row.description),
    ownerName: row.owner_name === null ? null : String(row.owner_name),
    ...peopleOf(sentOf.get(Number(row.id)) ?? [], row.department),
    isOpen: Number(row.is_open) === 1,
    closedAt: timeTextOrNull(row.closed_at === null ? null : Number(row.closed_at)),
  }));
}

/** Whom each matter of the day was given to. What is read here is shown only beside a matter that its reader may see. */
async function ordersOfDay(
  reader: Reader,
  { communityId, from }: { readonly communityId: number; readonly from: Instant },
): Promise<Map<number, Row[]>> {
  const rows = await reader.rows<Row>(
    `SELECT o.ticket_id, o.department, w.name AS worker
      FROM work_order o JOIN ticket t ON t.id = o.ticket_id LEFT JOIN person w ON w.id = o.assignee_id
      WHERE t.community_id = ? AND t.created_at >= ? AND t.created_at < ? AND o.status <> 'cancelled'
      ORDER BY o.id`,
    [communityId, from, from + DAY],
  );
  return groupBy(rows, (row) => Number(row.ticket_id));
}

/** More than these nobody reads on one line. */
const MOST_WORKERS = 50;

function peopleOf(
  orders: readonly Row[],
  registeredFor: Row[string] | undefined,
): Pick<DayLineView, 'departments' | 'workerNames'> {
  const departments = orders.length > 0 ? orders.map(({ department }) => department) : [registeredFor];
  const workers = orders.map(({ worker }) => worker);
  return {
    departments: [...new Set(departments)].filter((name) => name != null).map(String),
    workerNames: [...new Set(workers)]
      .filter((name) => name != null)
      .map(String)
      .slice(0, MOST_WORKERS),
  };
}
