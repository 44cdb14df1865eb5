import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CODE_ALPHABET, CODE_LENGTH, type PlaceKind } from '@youying/shared/domain/place/places';
import type { Actor } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { MOST_PLACES, type NewPlaceInput, type PlaceListView } from '../dto/place-views.js';
import { Place } from '../place.entity.js';
import { placeView } from '../queries/place-view.js';

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');

/** Names as people type them and as they are compared: one space, none at the ends. */
export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Writes places down, each with a code of its own; the same list twice changes nothing. */
@Injectable()
export class AddPlaces {
  constructor(private readonly commands: Commands) {}

  execute(
    actor: Actor,
    call: CommandCall,
    communityId: number,
    wanted: readonly NewPlaceInput[],
  ): Promise<PlaceListView> {
    admitToDesk('addPlaces', actor, communityId);
    return this.commands.run(call, async (work) => {
      // Two people who type the same list at once wait for one another here.
      if (!(await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' }))) throw notFound();
      const known = await work.find(Place, scopeOfCommunity(communityId), {});
      const byName = new Map(known.map((place) => [place.name, place]));
      const fresh: Place[] = [];
      for (const { kind, name: typed } of wanted) {
        const name = tidyName(typed);
        if (name === '' || byName.has(name)) continue;
        const place: Place = {
          id: nextId(),
          ...{ communityId, name, kind: kind as PlaceKind, code: newCode() },
          retiredAt: null,
          version: 1,
          createdAt: work.now,
        };
        byName.set(name, place);
        fresh.push(place);
      }
      if (byName.size > MOST_PLACES) throw new Problem('too_many_places', { members: { most: MOST_PLACES } });
      if (fresh.length > 0) {
        work.insert(Place, ...fresh);
        hintCommunity(work, communityId, 'places');
      }
      return { items: wanted.flatMap(({ name }) => byName.get(tidyName(name)) ?? []).map(placeView) };
    });
  }
}
