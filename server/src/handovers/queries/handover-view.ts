import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { contentFor } from '../compile.js';
import type { HandoverLineView, HandoverView } from '../dto/handover-views.js';
import type { Handover } from '../handover.entity.js';

/** HOT-1: only whoever was named takes it over. */
export const mayTake = (actor: Actor, { takerId, takenAt }: Handover): boolean =>
  takenAt === null && takerId === actor.personId;

export function handoverLine(actor: Actor, row: Handover): HandoverLineView {
  return {
    id: idText(row.id),
    giver: { id: idText(row.giverId), name: row.giverName },
    taker: { id: idText(row.takerId), name: row.takerName },
    notes: row.notes,
    givenAt: timeText(row.givenAt),
    takenAt: timeTextOrNull(row.takenAt),
    actions: mayTake(actor, row) ? ['takeHandover'] : [],
  };
}

export async function handoverView(
  reader: Reader,
  actor: Actor,
  row: Handover,
  language: Language,
): Promise<HandoverView> {
  const content = await contentFor(reader, actor, row.content, language);
  return { ...handoverLine(actor, row), remark: row.remark, content };
}
