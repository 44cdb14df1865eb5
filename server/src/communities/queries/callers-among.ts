import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import { idText } from '../../platform/http/ids.js';
import type { House } from '../community.entity.js';
import { Residency } from '../residency.entity.js';

/** Long enough to be somebody's number and not a part of many. */
const NUMBER = /^\d{7,15}$/;

/** INT-4: whose number was typed, by the houses where they live. @param households whose people may be found by whoever asks */
export async function callersAmong(
  reader: Reader,
  houses: readonly House[],
  households: Scope,
  words: string | undefined,
): Promise<ReadonlyMap<string, number>> {
  const phone = words?.replace(/[\s-]/g, '') ?? '';
  const person = NUMBER.test(phone) && houses.length > 0 ? await reader.findOneGlobal(Person, { phone }) : undefined;
  if (!person) return new Map();
  const where = { personId: person.id, houseId: houses.map(({ id }) => id), until: null };
  const residencies = await reader.find(Residency, households, where);
  return new Map(residencies.map(({ houseId, personId }) => [idText(houseId), personId]));
}
