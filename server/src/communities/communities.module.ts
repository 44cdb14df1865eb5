import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { CommunitiesController } from './communities.controller.js';
import { GetHousehold } from './queries/get-household.js';
import { ListCommunities } from './queries/list-communities.js';
import { ListHouses } from './queries/list-houses.js';
import { ListJoinRequests } from './queries/list-join-requests.js';
import { DecideJoinRequest } from './use-cases/decide-join-request.js';
import { RequestHouseJoin } from './use-cases/request-house-join.js';
import { RevealMember } from './use-cases/reveal-member.js';
import { TagHousehold } from './use-cases/tag-household.js';

@Module({
  imports: [IdentityModule],
  controllers: [CommunitiesController],
  providers: [
    ListCommunities,
    ListHouses,
    GetHousehold,
    RequestHouseJoin,
    ListJoinRequests,
    DecideJoinRequest,
    TagHousehold,
    RevealMember,
  ],
})
export class CommunitiesModule {}
