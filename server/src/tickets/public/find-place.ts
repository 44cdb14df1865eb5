import { mayDo } from '@youying/shared/domain/access/reach';
import { newTicketSubject } from '@youying/shared/domain/access/subjects';
import { Community, House } from '../../communities/community.entity.js';
import type { Work } from '../../platform/database/work.js';
import { type KnownActor, scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';

/** As the client names it: a house, or a public place in words. */
export interface PlaceInput {
  readonly houseId?: string | undefined;
  readonly place?: string | undefined;
  readonly communityId?: string | undefined;
}

export interface Place {
  readonly communityId: number;
  readonly communityName: string;
  readonly houseId: number | null;
  readonly place: string;
}

/** Where it is: a house that the caller may report for, or a public place of one of the caller's communities. */
export async function findPlace(work: Work, actor: KnownActor, input: PlaceInput): Promise<Place> {
  if (input.houseId !== undefined) {
    const houseId = idFromField(input.houseId, 'houseId');
    const home = actor.homes.find((own) => own.houseId === houseId);
    if (home) {
      const { communityId, communityName } = home;
      return { communityId, communityName, houseId, place: placeIn(home.name, input) };
    }
    const house = await work.findOne(House, scopeOf(actor), { id: houseId });
    // A house of somebody else and one that does not exist are answered alike.
    const own = house && mayDo('submitTicket', actor, newTicketSubject(actor, house.communityId, house.id));
    if (!house || !own) throw invalidInput({ field: 'houseId', code: 'not_found' });
    const { communityId, id, name } = house;
    return { communityId, communityName: await nameOf(work, communityId), houseId: id, place: placeIn(name, input) };
  }
  if (input.place === undefined) throw invalidInput({ field: 'houseId', code: 'required' });
  const communityId = communityOf(actor, input);
  return { communityId, communityName: await nameOf(work, communityId), houseId: null, place: input.place };
}

const placeIn = (house: string, { place }: PlaceInput): string => (place === undefined ? house : `${house} ${place}`);

export function communityOf(actor: KnownActor, { communityId }: PlaceInput): number {
  const own = actor.grants.flatMap((grant) => (grant.communityId === null ? [] : [grant.communityId]));
  const wanted = communityId === undefined ? own[0] : idFromField(communityId, 'communityId');
  if (wanted === undefined || !own.includes(wanted)) throw invalidInput({ field: 'communityId', code: 'not_found' });
  return wanted;
}

export async function nameOf(work: Work, communityId: number): Promise<string> {
  return (await work.findOneGlobal(Community, { id: communityId }))?.name ?? '';
}
