import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { Building, Community, House } from '../community.entity.js';
import type { RequestHouseJoinInput } from '../dto/community-views.js';
import { addressPart } from '../house-words.js';

const unknown = (field: string) => invalidInput({ field, code: 'not_found' });
const EVERY_HOUSE = scopeOfEverything('somebody new names a house anywhere; the desk of that house decides');

/** The house somebody asks to join, by id or in words. Throws invalid_input that names the word nobody knows. */
export async function findWantedHouse(reader: Reader, input: RequestHouseJoinInput): Promise<House> {
  if (input.houseId !== undefined) {
    const house = await reader.findOne(House, EVERY_HOUSE, { id: idFromField(input.houseId, 'houseId') });
    if (!house) throw unknown('houseId');
    return house;
  }
  const { community: communityName, building: buildingName, room } = input;
  if (communityName === undefined || buildingName === undefined || room === undefined) {
    const missing = (['community', 'building', 'room'] as const).filter((field) => input[field] === undefined);
    throw invalidInput(...missing.map((field) => ({ field, code: 'required' })));
  }
  const community = await reader.findOneGlobal(Community, { name: communityName.trim() });
  if (!community) throw unknown('community');
  const scope = scopeOfCommunity(community.id);
  const building = await reader.findOne(Building, scope, { name: addressPart(buildingName, '号楼') });
  if (!building) throw unknown('building');
  const unit = addressPart(input.unit ?? '', '单元');
  const house = await reader.findOne(House, scope, { buildingId: building.id, unit, room: addressPart(room) });
  if (!house) throw unknown('room');
  return house;
}
