import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { type Caller, CurrentActor, CurrentCaller, CurrentLanguage } from '../platform/http/caller.js';
import { ContactView } from '../platform/http/common-views.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  CommunityListView,
  DecideJoinRequestInput,
  HouseholdTagListView,
  HouseholdView,
  HousePageView,
  JoinRequestPageView,
  JoinRequestView,
  ListHousesQuery,
  ListJoinRequestsQuery,
  RequestHouseJoinInput,
  TagHouseholdInput,
  UntagHouseholdInput,
} from './dto/community-views.js';
import { GetHousehold } from './queries/get-household.js';
import { ListCommunities } from './queries/list-communities.js';
import { ListHouses } from './queries/list-houses.js';
import { ListJoinRequests } from './queries/list-join-requests.js';
import { DecideJoinRequest } from './use-cases/decide-join-request.js';
import { RequestHouseJoin } from './use-cases/request-house-join.js';
import { RevealMember } from './use-cases/reveal-member.js';
import { TagHousehold } from './use-cases/tag-household.js';

@Chapter('communities')
@Controller()
export class CommunitiesController {
  constructor(
    private readonly listCommunities: ListCommunities,
    private readonly listHouses: ListHouses,
    private readonly getHousehold: GetHousehold,
    private readonly requestHouseJoin: RequestHouseJoin,
    private readonly listJoinRequests: ListJoinRequests,
    private readonly decideJoinRequest: DecideJoinRequest,
    private readonly tagHousehold: TagHousehold,
    private readonly revealMember: RevealMember,
  ) {}

  @Get('communities')
  @Operation('listCommunities', { summary: '小区', answer: CommunityListView })
  communities(@CurrentActor() actor: Actor): Promise<CommunityListView> {
    return this.listCommunities.execute(actor);
  }

  @Get('houses')
  @Operation('listHouses', { summary: '房屋', query: ListHousesQuery, answer: HousePageView })
  houses(@CurrentActor() actor: Actor, @Query() query: ListHousesQuery): Promise<HousePageView> {
    return this.listHouses.execute(actor, query);
  }

  @Get('houses/:id/household')
  @Operation('getHousehold', { summary: '住户卡片', answer: HouseholdView })
  household(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<HouseholdView> {
    return this.getHousehold.execute(actor, idFromPath(id), language);
  }

  @Post('houses/:id/members/:personId/reveal')
  @Operation('revealMember', { summary: '查看住户电话，会留记录', answer: ContactView, command: true })
  member(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Param('personId') personId: string,
  ): Promise<ContactView> {
    return this.revealMember.ofHouse(actor, call, idFromPath(id), idFromPath(personId));
  }

  @Post('houses/:id/tags')
  @Operation('tagHousehold', { summary: '贴标签', body: TagHouseholdInput, answer: HouseholdTagListView, status: 201 })
  tag(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: TagHouseholdInput,
    @CurrentLanguage() language: Language,
  ): Promise<HouseholdTagListView> {
    return this.tagHousehold.add(actor, call, idFromPath(id), input, language);
  }

  @Post('houses/:id/untag')
  @Operation('untagHousehold', { summary: '揭标签', body: UntagHouseholdInput, answer: HouseholdTagListView })
  untag(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: UntagHouseholdInput,
    @CurrentLanguage() language: Language,
  ): Promise<HouseholdTagListView> {
    return this.tagHousehold.remove(actor, call, idFromPath(id), input, language);
  }

  @Post('join-requests')
  @Operation('requestHouseJoin', {
    summary: '申请登记房号',
    body: RequestHouseJoinInput,
    answer: JoinRequestView,
    status: 201,
  })
  requestJoin(
    @CurrentCaller() caller: Caller,
    @Command() call: CommandCall,
    @Input() input: RequestHouseJoinInput,
  ): Promise<JoinRequestView> {
    return this.requestHouseJoin.execute(caller, call, input);
  }

  @Get('join-requests')
  @Operation('listJoinRequests', { summary: '登记申请', query: ListJoinRequestsQuery, answer: JoinRequestPageView })
  joinRequests(@CurrentActor() actor: Actor, @Query() query: ListJoinRequestsQuery): Promise<JoinRequestPageView> {
    return this.listJoinRequests.execute(actor, query);
  }

  @Post('join-requests/:id/reveal')
  @Operation('revealApplicant', { summary: '查看申请人电话，会留记录', answer: ContactView, command: true })
  applicant(@CurrentActor() actor: Actor, @Command() call: CommandCall, @Param('id') id: string): Promise<ContactView> {
    return this.revealMember.ofRequest(actor, call, idFromPath(id));
  }

  @Post('join-requests/:id/decide')
  @Operation('decideJoinRequest', { summary: '审核登记申请', body: DecideJoinRequestInput, answer: JoinRequestView })
  decide(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DecideJoinRequestInput,
  ): Promise<JoinRequestView> {
    return this.decideJoinRequest.execute(actor, call, idFromPath(id), input);
  }
}
