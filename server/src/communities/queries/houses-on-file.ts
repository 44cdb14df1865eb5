import { occupancyOf } from '@youying/shared/domain/intake/household';
import { Person } from '../../identity/person.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import { timeTextOrNull } from '../../platform/http/ids.js';
import type { House } from '../community.entity.js';
import type { HouseOnFileView } from '../dto/community-views.js';
import { Residency } from '../residency.entity.js';
import { houseViews } from './house-views.js';

/** INT-4: two homes of one caller are told apart by how they are lived in. @param households whose are open to whoever asks */
export async function housesOnFile(
  reader: Reader,
  houses: readonly House[],
  households: Scope,
): Promise<HouseOnFileView[]> {
  if (houses.length === 0) return [];
  const [views, residencies] = await Promise.all([
    houseViews(reader, houses),
    reader.find(
      Residency,
      households,
      { houseId: houses.map(({ id }) => id), until: null },
      { orderBy: [['id', 'asc']] },
    ),
  ]);
  const tenantOf = (houseId: number) =>
    residencies.find((row) => row.houseId === houseId && row.relation === 'tenant')?.personId ?? null;
  const tenantIds = houses.flatMap(({ id }) => tenantOf(id) ?? []);
  const tenants = tenantIds.length === 0 ? [] : await reader.findGlobal(Person, { id: [...new Set(tenantIds)] });
  const { communities } = households;
  return views.map((view, index) => {
    const { id, communityId, areaCentiares, movedInAt } = houses[index] as House;
    if (communities !== 'all' && !communities.includes(communityId)) return { ...view, ...NOTHING_TOLD };
    return {
      ...view,
      areaCentiares,
      movedInAt: timeTextOrNull(movedInAt),
      occupancy: occupancyOf(residencies.filter(({ houseId }) => houseId === id).map(({ relation }) => relation)),
      tenantName: tenants.find((person) => person.id === tenantOf(id))?.name ?? null,
    };
  });
}

const NOTHING_TOLD = { areaCentiares: null, movedInAt: null, occupancy: null, tenantName: null };
