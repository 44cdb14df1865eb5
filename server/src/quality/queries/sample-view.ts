import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { SCORE_FORM, SCORE_ITEMS } from '@youying/shared/domain/staff/score-form';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText } from '../../platform/http/ids.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import type { QualitySampleView, ScoreItemView } from '../dto/quality-views.js';
import type { QualitySample } from '../quality.entity.js';

export const formView = (language: Language): ScoreItemView[] =>
  SCORE_ITEMS.map((item) => ({ item, label: SCORE_FORM[item].label[language], weight: SCORE_FORM[item].weight }));

/** A lead of the community, and never of one’s own record. */
export const leads = (actor: Actor, { communityId, agentId }: QualitySample): boolean =>
  agentId !== actor.personId && mayDo('scoreQualitySample', actor, staffSubject(communityId, null, null));

function actionsOf(actor: Actor, row: QualitySample): string[] {
  const own = row.agentId === actor.personId;
  const actions: string[] = [];
  if (row.scoredAt === null && leads(actor, row)) actions.push('scoreQualitySample');
  if (row.scoredAt !== null && own && row.appeal === null) actions.push('appealQualitySample');
  if (row.appeal !== null && row.answer === null && leads(actor, row)) actions.push('answerQualityAppeal');
  return actions;
}

/** The records; an agent sees only their own, with marks and remark. */
export async function sampleViews(
  reader: Reader,
  actor: Actor,
  communityId: number,
  rows: readonly QualitySample[],
): Promise<QualitySampleView[]> {
  if (rows.length === 0) return [];
  const people = await reader.findGlobal(Person, {
    id: rows.flatMap((row) => [row.agentId, row.scoredBy ?? row.agentId]),
  });
  const tickets = await reader.find(Ticket, scopeOfCommunity(communityId), {
    id: rows.map(({ ticketId }) => ticketId),
  });
  const named = (id: number) => ({ id: idText(id), name: people.find((person) => person.id === id)?.name ?? '—' });
  return rows.map((row) => {
    const ticket = tickets.find(({ id }) => id === row.ticketId);
    return {
      id: idText(row.id),
      week: row.weekKey,
      ticketId: idText(row.ticketId),
      no: ticket?.no ?? null,
      description: ticket?.description ?? '',
      agent: named(row.agentId),
      marks: row.marks,
      total: row.total,
      remark: row.remark,
      scoredBy: row.scoredBy === null ? null : named(row.scoredBy),
      appeal: row.appeal,
      answer: row.answer,
      actions: actionsOf(actor, row),
    };
  });
}
