import type { OutageArea, OutagePlace } from '@youying/shared/domain/outage/types';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import type { AnnounceOutageInput } from '../dto/outage-inputs.js';
import type { KnownBuilding } from '../queries/buildings.js';

/** The area as typed; buildings of another community do not exist here. Either the whole community or some places. */
export function readArea(
  { whole = false, places = [] }: Pick<AnnounceOutageInput, 'whole' | 'places'>,
  buildings: readonly KnownBuilding[],
): OutageArea {
  if (whole === places.length > 0) throw invalidInput({ field: 'places', code: whole ? 'not_allowed' : 'required' });
  const read = places.map((place, index) => placeOf(place, `places.${index}`, buildings));
  const seen = new Set<string>();
  return {
    whole,
    places: read.filter(({ buildingId, unit }) => {
      const key = `${buildingId} ${unit ?? ''}`;
      const known = seen.has(key);
      seen.add(key);
      return !known;
    }),
  };
}

function placeOf(
  { buildingId, unit }: { readonly buildingId: string; readonly unit?: string },
  field: string,
  buildings: readonly KnownBuilding[],
): OutagePlace {
  const id = idFromField(buildingId, `${field}.buildingId`);
  const building = buildings.find((known) => known.id === id);
  if (!building) throw invalidInput({ field: `${field}.buildingId`, code: 'not_found' });
  if (unit !== undefined && !building.units.includes(unit)) {
    throw invalidInput({ field: `${field}.unit`, code: 'not_found' });
  }
  return { buildingId: id, unit: unit ?? null };
}
