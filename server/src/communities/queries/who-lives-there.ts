import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Residency } from '../residency.entity.js';

export interface There {
  readonly communityId: number;
  /** Null: anywhere in the community. */
  readonly houseId: number | null;
}

/** Somebody by their id, if they live there now. */
export async function whoLivesThere(
  reader: Reader,
  { communityId, houseId }: There,
  personId: number,
): Promise<Person | undefined> {
  const where = { personId, until: null, ...(houseId === null ? {} : { houseId }) };
  const residency = await reader.findOne(Residency, scopeOfCommunity(communityId), where);
  return residency && (await reader.findOneGlobal(Person, { id: personId }));
}
