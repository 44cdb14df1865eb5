import type { Shift } from '@youying/shared/domain/dispatch/roster';
import { Building } from '../../communities/community.entity.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { PersonView } from '../../platform/http/common-views.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { LinkSigner } from '../../platform/storage/signed-link.js';
import type { ShiftView } from '../dto/roster-views.js';

export type BuildingNames = ReadonlyMap<number, string>;

export async function buildingNames(reader: Reader, communityId: number): Promise<BuildingNames> {
  const buildings = await reader.find(Building, scopeOfCommunity(communityId), {});
  return new Map(buildings.map(({ id, name }) => [id, name]));
}

export function shiftView({ department, role, from, to, buildingIds }: Shift, names: BuildingNames): ShiftView {
  const buildings = buildingIds?.map((id) => ({ id: idText(id), name: names.get(id) ?? '' })) ?? null;
  return { department, role, from: timeText(from), to: timeText(to), buildings };
}

interface Particulars {
  readonly id: number;
  readonly name: string;
  readonly badgeNo: string | null;
  readonly photoMediaId: number | null;
  readonly phone: string | null;
}

export function staffView(person: Particulars, signer: LinkSigner, readerId: number, maySeePhone: boolean): PersonView {
  const { id, name, badgeNo, phone } = person;
  const photoUrl = photoUrlOf(person, signer, readerId);
  return { id: idText(id), name, photoUrl, badgeNo, phone: maySeePhone ? phone : null };
}
