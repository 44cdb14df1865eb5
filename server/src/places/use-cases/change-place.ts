import { Injectable } from '@nestjs/common';
import type { PlaceKind } from '@youying/shared/domain/place/places';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { ChangePlaceInput, PlaceView } from '../dto/place-views.js';
import { Place } from '../place.entity.js';
import { placeView } from '../queries/place-view.js';
import { tidyName } from './add-places.js';

/** Renames a place, takes it down or puts it up again. Its code stays: it is on the wall. */
@Injectable()
export class ChangePlace {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, placeId: number, input: ChangePlaceInput): Promise<PlaceView> {
    return this.commands.run(call, async (work) => {
      const place = await work.findOne(Place, scopeOf(actor), { id: placeId }, { lock: 'update' });
      if (!place) throw notFound();
      admitToDesk('changePlace', actor, place.communityId);
      if (place.version !== input.version)
        throw new Problem('version_conflict', { members: { version: place.version } });
      const name = input.name === undefined ? place.name : tidyName(input.name);
      if (name === '') throw invalidInput({ field: 'name', code: 'required' });
      const namesake = await work.findOne(Place, scopeOfCommunity(place.communityId), { name });
      if (namesake && namesake.id !== place.id)
        throw new Problem('place_exists', { members: { placeId: String(namesake.id) } });
      const retired = input.retired ?? place.retiredAt !== null;
      const changed: Place = {
        ...place,
        name,
        kind: (input.kind as PlaceKind | undefined) ?? place.kind,
        retiredAt: retired ? (place.retiredAt ?? work.now) : null,
        version: place.version + 1,
      };
      const { kind, retiredAt, version } = changed;
      work.updateOne(Place, { id: place.id, version: place.version }, { name, kind, retiredAt, version });
      hintCommunity(work, place.communityId, 'places');
      return placeView(changed);
    });
  }
}
