import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Database } from '../../platform/database/database.js';
import { idText } from '../../platform/http/ids.js';
import type { BuildingListView } from '../dto/outage-views.js';
import { buildingsOf } from './buildings.js';

/** To choose an area from. */
@Injectable()
export class ListBuildings {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor): Promise<BuildingListView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, undefined);
    const items = communityId === undefined ? [] : await buildingsOf(reader, communityId);
    return { items: items.map(({ id, name, units }) => ({ id: idText(id), name, units: [...units] })) };
  }
}
