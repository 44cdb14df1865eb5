import { CONTACT_OUTCOME_LABELS } from '@youying/shared/domain/intake/contacts';
import { HOUSEHOLD_TAG_LABELS } from '@youying/shared/domain/intake/household-tags';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { ContactLog } from '../../contacts/contact.entity.js';
import { Person } from '../../identity/person.entity.js';
import { fenceAround } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import type { House } from '../community.entity.js';
import type { HouseholdContactView, HouseholdTagView } from '../dto/community-views.js';
import { HouseholdTag } from '../household-tag.entity.js';

const CONTACTS_SHOWN = 10;

export async function tagsOf(
  reader: Reader,
  { id: houseId, communityId }: Pick<House, 'id' | 'communityId'>,
  language: Language,
): Promise<HouseholdTagView[]> {
  const where = { houseId, removedAt: null };
  const rows = await reader.find(HouseholdTag, scopeOfCommunity(communityId), where, { orderBy: [['id', 'asc']] });
  return rows.map(({ id, tag, note, addedByName, addedAt }) => ({
    ...{ id: idText(id), tag, note, addedByName },
    label: tag === 'other' && note !== null ? note : HOUSEHOLD_TAG_LABELS[tag][language],
    addedAt: timeText(addedAt),
  }));
}

/** HOT-6: every call and visit of the household, newest first; none that led to a complaint about the reader (CMP-4). */
export async function contactsOf(
  reader: Reader,
  actor: Actor,
  { id: houseId, communityId }: House,
  language: Language,
): Promise<HouseholdContactView[]> {
  const hidden = fenceAround(actor, 'c.ticket_id');
  const found = await reader.rows<Record<string, unknown>>(
    `SELECT ${reader.columns(ContactLog, 'c')} FROM contact_log c
      WHERE c.community_id = ? AND c.house_id = ?${hidden.text} ORDER BY c.at DESC LIMIT ${CONTACTS_SHOWN}`,
    [communityId, houseId, ...hidden.values],
  );
  const rows = reader.entities(ContactLog, found);
  if (rows.length === 0) return [];
  const takers = await reader.findGlobal(Person, { id: [...new Set(rows.map(({ takenBy }) => takenBy))] });
  return rows.map(({ id, channel, outcome, note, at, ticketId, takenBy }) => ({
    ...{ id: idText(id), channel, outcome, note, ticketId: idTextOrNull(ticketId) },
    label: CONTACT_OUTCOME_LABELS[outcome][language],
    at: timeText(at),
    takenByName: takers.find((person) => person.id === takenBy)?.name ?? '',
  }));
}
