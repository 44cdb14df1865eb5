import { COMMUNITY_POLICY_KEYS, type CommunityPolicyKey } from '@youying/shared/domain/procedures/policies';
import { Id, NestedList, OneOf, Text, Time, Whole } from '../../platform/http/fields.js';

/** Any whole number passes here: each policy has bounds of its own, which the use case checks. */
const ANY_WHOLE = { min: -2_147_483_648, max: 2_147_483_647 } as const;

export class PolicySettingInput {
  @OneOf(COMMUNITY_POLICY_KEYS) key!: CommunityPolicyKey;
  @Whole({ ...ANY_WHOLE, about: 'In the unit of the policy' }) value!: number;
}

export class ChangePoliciesInput {
  @NestedList(() => PolicySettingInput, { min: 1, max: 100 }) changes!: PolicySettingInput[];
  @Text({ max: 200, about: '为什么改' }) reason!: string;
  @Time({ optional: true, about: 'Absent: from now on; never in the past' }) validFrom?: string;
  @Id({ optional: true, nullable: true, about: 'The list’s `version`: refused when somebody changed it meanwhile' })
  version?: string | null;
}

export class PreviewPoliciesInput {
  @NestedList(() => PolicySettingInput, { min: 1, max: 100 }) changes!: PolicySettingInput[];
}

export class UndoPolicyChangeInput {
  @Text({ max: 200, optional: true }) reason?: string;
}
