import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToCommunity } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { MOST_PLACES, type PlaceListView } from '../dto/place-views.js';
import { Place } from '../place.entity.js';
import { inReadingOrder, placeView } from './place-view.js';

/** The public places of a community, for the report form and for whoever keeps the list. */
@Injectable()
export class ListPlaces {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, show: string): Promise<PlaceListView> {
    admitToCommunity('listPlaces', actor, communityId);
    const rows = await this.database.read.find(
      Place,
      scopeOfCommunity(communityId),
      show === 'all' ? {} : { retiredAt: null },
      { orderBy: [['id', 'asc']], limit: MOST_PLACES },
    );
    return { items: inReadingOrder(rows).map(placeView) };
  }
}
