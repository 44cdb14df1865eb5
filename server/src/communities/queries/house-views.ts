import type { Reader } from '../../platform/database/reader.js';
import { type Scope, scopeOfCommunities } from '../../platform/database/scope.js';
import { idText } from '../../platform/http/ids.js';
import { Building, Community, House } from '../community.entity.js';
import type { HouseView } from '../dto/community-views.js';

const distinct = (ids: readonly number[]): number[] => [...new Set(ids)];

/** Houses with the names of their building and community, in the given order. */
export async function houseViews(reader: Reader, houses: readonly House[]): Promise<HouseView[]> {
  if (houses.length === 0) return [];
  const communityIds = distinct(houses.map(({ communityId }) => communityId));
  const [communities, buildings] = await Promise.all([
    reader.findGlobal(Community, { id: communityIds }),
    reader.find(Building, scopeOfCommunities(communityIds), { id: distinct(houses.map((house) => house.buildingId)) }),
  ]);
  const named = (rows: readonly { id: number; name: string }[], id: number) => ({
    id: idText(id),
    name: rows.find((row) => row.id === id)?.name ?? '',
  });
  return houses.map(({ id, name, buildingId, communityId }) => ({
    id: idText(id),
    name,
    building: named(buildings, buildingId),
    community: named(communities, communityId),
  }));
}

/** The same for ids, as a map; what the scope does not reach is left out. */
export async function houseViewsById(
  reader: Reader,
  scope: Scope,
  houseIds: readonly number[],
): Promise<ReadonlyMap<number, HouseView>> {
  if (houseIds.length === 0) return new Map();
  const houses = await reader.find(House, scope, { id: distinct(houseIds) });
  const views = await houseViews(reader, houses);
  return new Map(houses.map((house, index) => [house.id, views[index] as HouseView]));
}
