import { Injectable } from '@nestjs/common';
import { type Actor, STAFF_ROLES } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idTextOrNull } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { House } from '../community.entity.js';
import type { HousePageView, ListHousesQuery } from '../dto/community-views.js';
import { callersAmong } from './callers-among.js';
import { chosenCommunity } from './chosen-community.js';
import { findHouseIds } from './find-houses.js';
import { housesOnFile } from './houses-on-file.js';
import { scopeFor } from './scope-for.js';

/** A resident's own homes; for staff every house of where they work; for the desk by the people in them too (INT-4). */
@Injectable()
export class ListHouses {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListHousesQuery): Promise<HousePageView> {
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const named = query.communityId === undefined ? undefined : await chosenCommunity(reader, actor, query.communityId);
    const staffGrants = actor.grants.filter(({ role }) => STAFF_ROLES.includes(role));
    const households = scopeFor('getHousehold', actor);
    const ids = await findHouseIds(reader, {
      byName: scopeOf({ ...actor, grants: staffGrants }),
      byPeople: households,
      houseIds: actor.houseIds,
      communityId: named ?? null,
      words: query.q,
      afterId: readCursor(query.cursor, 1)?.[0] ?? 0,
      limit: limit + 1,
    });
    const found = await reader.find(House, scopeOf(actor), { id: ids }, { orderBy: [['id', 'asc']] });
    const page = pageOf(
      found,
      limit,
      (house) => house,
      ({ id }) => [id],
    );
    const callers = await callersAmong(reader, page.items, households, query.q);
    const views = await housesOnFile(reader, page.items, households);
    const items = views.map((view) => ({ ...view, callerId: idTextOrNull(callers.get(view.id) ?? null) }));
    return { items, nextCursor: page.nextCursor };
  }
}
