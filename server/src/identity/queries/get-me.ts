import { Inject, Injectable } from '@nestjs/common';
import { Community } from '../../communities/community.entity.js';
import { houseViewsById } from '../../communities/queries/house-views.js';
import { photoUrlOf } from '../../media/public/media-views.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunities } from '../../platform/database/scope.js';
import type { Caller } from '../../platform/http/caller.js';
import { idText } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { GrantView, MeView, MyHouseView } from '../dto/identity-views.js';
import { readStanding, type Standing } from './read-actor.js';

const NOBODY: MeView = {
  id: null,
  name: null,
  phone: null,
  photoUrl: null,
  badgeNo: null,
  roles: [],
  houses: [],
  deskPhone: null,
  bound: false,
};

/** Who the caller is: all null until a phone is bound. One's own phone number is shown in full. */
@Injectable()
export class GetMe {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute({ actor, identityId }: Pick<Caller, 'actor' | 'identityId'>): Promise<MeView> {
    const standing = actor && (await readStanding(this.database.read, actor.personId, this.clock.now()));
    if (!standing) return NOBODY;
    const { person, staffGrants, residencies } = standing;
    const communityIds = [...residencies, ...staffGrants].map(({ communityId }) => communityId);
    const communities =
      communityIds.length === 0
        ? []
        : await this.database.read.findGlobal(Community, { id: [...new Set(communityIds)] });
    return {
      id: idText(person.id),
      name: person.name,
      phone: person.phone,
      photoUrl: photoUrlOf(person, this.signer, person.id),
      badgeNo: person.badgeNo,
      roles: rolesOf(standing, communities),
      houses: await this.housesOf(standing),
      deskPhone: communities.find(({ id }) => id === communityIds[0])?.deskPhone ?? null,
      bound: identityId !== undefined,
    };
  }

  private async housesOf({ residencies }: Standing): Promise<MyHouseView[]> {
    const scope = scopeOfCommunities([...new Set(residencies.map(({ communityId }) => communityId))]);
    const houseIds = residencies.map(({ houseId }) => houseId);
    const views = await houseViewsById(this.database.read, scope, houseIds);
    return residencies.flatMap(({ houseId, relation }) => {
      const house = views.get(houseId);
      return house ? [{ ...house, relation }] : [];
    });
  }
}

function rolesOf({ staffGrants, residencies }: Standing, communities: readonly Community[]): GrantView[] {
  const communityOf = (communityId: number) => ({
    id: idText(communityId),
    name: communities.find(({ id }) => id === communityId)?.name ?? '',
  });
  return [
    ...staffGrants.map(({ role, department, communityId }) => ({
      role,
      department,
      community: communityOf(communityId),
    })),
    ...[...new Set(residencies.map(({ communityId }) => communityId))].map((communityId) => ({
      role: 'resident',
      department: null,
      community: communityOf(communityId),
    })),
  ];
}
