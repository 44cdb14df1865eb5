import type { Language } from '@youying/shared/domain/language';
import { TASK_LABELS } from '@youying/shared/domain/procedures/labels';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Row } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { OverdueView } from '../dto/dashboard-views.js';
import { type Asked, askOf, DEPARTMENT_OF_DUTY, sourceOf } from './figure-source.js';

/** What is late now, the oldest first. @param most absent: all of it */
export function askOverdue(asked: Asked, most?: number): Sql {
  const source = sourceOf('overdueNow', asked);
  return askOf(
    { ...source, from: `${source.from} LEFT JOIN person p ON p.id = k.assignee_id` },
    `k.kind, k.due_at, ${DEPARTMENT_OF_DUTY} AS department, p.name AS holder, t.id, t.no, t.description`,
    ` ORDER BY k.due_at, k.id${most === undefined ? '' : ` LIMIT ${most}`}`,
  );
}

const textOrNull = (value: unknown): string | null => (value == null ? null : String(value));

export const overdueView = (row: Row, language: Language): OverdueView => ({
  ticketId: idText(Number(row.id)),
  no: textOrNull(row.no),
  description: String(row.description),
  duty: TASK_LABELS[row.kind as TaskKind][language],
  dueAt: timeText(Number(row.due_at)),
  department: String(row.department),
  holder: textOrNull(row.holder),
});
