import { maskPhone } from '@youying/shared/domain/phone';
import { House } from '../../communities/community.entity.js';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { OpenQuestionView } from '../dto/knowledge-views.js';
import type { OpenQuestion } from '../knowledge.entity.js';

export async function openQuestionViews(
  reader: Reader,
  communityId: number,
  rows: readonly OpenQuestion[],
  now: number,
): Promise<OpenQuestionView[]> {
  if (rows.length === 0) return [];
  const houseIds = rows.flatMap(({ houseId }) => houseId ?? []);
  const houses = await reader.find(House, scopeOfCommunity(communityId), { id: houseIds });
  const owners = await reader.findGlobal(Person, { id: [...new Set(rows.map(({ ownerId }) => ownerId))] });
  return rows.map((row) => ({
    ...{
      id: idText(row.id),
      question: row.question,
      askerName: row.askerName,
      askerPhone: row.askerPhone && maskPhone(row.askerPhone),
    },
    houseName: houses.find(({ id }) => id === row.houseId)?.name ?? null,
    ownerName: owners.find(({ id }) => id === row.ownerId)?.name ?? '',
    askedAt: timeText(row.askedAt),
    dueAt: timeText(row.dueAt),
    state: row.answeredAt !== null ? 'answered' : row.dueAt <= now ? 'overdue' : 'open',
    answer: row.answer,
    answeredAt: timeTextOrNull(row.answeredAt),
  }));
}
