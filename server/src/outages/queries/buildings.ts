import { Building } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';

export interface KnownBuilding {
  readonly id: number;
  readonly name: string;
  readonly units: readonly string[];
}

/** The buildings of a community with their units, as they stand in its houses, in the order people count them. */
export async function buildingsOf(reader: Reader, communityId: number): Promise<readonly KnownBuilding[]> {
  const buildings = await reader.find(Building, scopeOfCommunity(communityId), {});
  const rows = await reader.rows<{ building_id: number | string; unit: string }>(
    'SELECT DISTINCT building_id, unit FROM house WHERE community_id = ?',
    [communityId],
  );
  const inOrder = (a: string, b: string) => a.localeCompare(b, 'zh-CN', { numeric: true });
  return buildings
    .map(({ id, name }) => ({
      ...{ id, name },
      units: rows
        .filter(({ building_id, unit }) => Number(building_id) === id && unit !== '')
        .map(({ unit }) => unit)
        .sort(inOrder),
    }))
    .sort((a, b) => inOrder(a.name, b.name));
}
