import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { CommunitiesController } from './communities.controller.js';
import { GetHousehold } from './queries/get-household.js';
import { ListHouses } from './queries/list-houses.js';
import { ListJoinRequests } from './queries/list-join-requests.js';
import { DecideJoinRequest } from './use-cases/decide-join-request.js';
import { RequestHouseJoin } from './use-cases/request-house-join.js';

@Module({
  imports: [IdentityModule],
  controllers: [CommunitiesController],
  providers: [ListHouses, GetHousehold, RequestHouseJoin, ListJoinRequests, DecideJoinRequest],
})
export class CommunitiesModule {}
