import { Injectable } from '@nestjs/common';
import { COMMUNITY_POLICY_KEYS, defaultPolicies } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Database } from '../../platform/database/database.js';
import type { LimitsQuery, LimitsView } from '../dto/limit-views.js';
import { rulesOf } from '../public/rules-of.js';

/** The numbers that hold now where the caller lives or works, for whoever has to read them on a screen. */
@Injectable()
export class GetLimits {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: LimitsQuery): Promise<LimitsView> {
    const reader = this.database.read;
    const communityId = await chosenCommunity(reader, actor, query.communityId);
    const policies =
      communityId === undefined
        ? defaultPolicies
        : (await rulesOf(reader, communityId)).policiesAt(this.database.now());
    return { items: COMMUNITY_POLICY_KEYS.map((key) => ({ key, value: policies[key] })) };
  }
}
