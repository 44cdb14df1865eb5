import { relayedMessageState } from '@youying/shared/domain/intake/contacts';
import { maskPhone } from '@youying/shared/domain/phone';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { RelayedMessage } from '../contact.entity.js';
import type { RelayedMessageView } from '../dto/contact-views.js';

export async function relayedMessageViews(
  reader: Reader,
  rows: readonly RelayedMessage[],
  { personId, now }: { readonly personId: number; readonly now: number },
): Promise<RelayedMessageView[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.flatMap(({ toPersonId, takenBy }) => [toPersonId, takenBy]))];
  const people = new Map((await reader.findGlobal(Person, { id: ids })).map(({ id, name }) => [id, name]));
  const views: RelayedMessageView[] = [];
  for (const row of rows) {
    const rules = await rulesOf(reader, row.communityId);
    views.push({
      id: idText(row.id),
      toPersonId: idText(row.toPersonId),
      toName: people.get(row.toPersonId) ?? '',
      fromName: row.fromName,
      // Whoever it was taken for is to ring back; others see that there is a number.
      fromPhone: row.fromPhone === null || row.toPersonId === personId ? row.fromPhone : maskPhone(row.fromPhone),
      text: row.text,
      takenByName: people.get(row.takenBy) ?? '',
      takenAt: timeText(row.takenAt),
      readAt: timeTextOrNull(row.readAt),
      state: relayedMessageState(row, now, rules.policiesAt(row.takenAt)),
    });
  }
  return views;
}
