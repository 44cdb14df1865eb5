import {
  AGAIN_DAYS_MOST,
  AGAIN_WAYS,
  type AgainWay,
  CALLERS,
  type Caller,
  FIRST_MOST,
  FIRST_UNITS,
  type FirstUnit,
} from '@youying/shared/domain/callback/own-rule';
import { COMMUNITY_POLICY_KEYS, type CommunityPolicyKey } from '@youying/shared/domain/procedures/policies';
import { TICKET_KINDS, type TicketKind } from '@youying/shared/domain/ticket/types';
import { Id, Nested, NestedList, OneOf, Text, Time, Whole, Words } from '../../platform/http/fields.js';

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

export class CallbackWindowInput {
  @Whole({ min: 1, max: FIRST_MOST.hour, about: 'From close-out to the first call; at most 168 hours or 60 days' })
  first!: number;
  @OneOf(FIRST_UNITS) firstUnit!: FirstUnit;
  @OneOf(AGAIN_WAYS, { about: 'When an answered call is followed by another' }) again!: AgainWay;
  @Whole({ min: 1, max: AGAIN_DAYS_MOST, optional: true, nullable: true, about: 'With `days` and `until_solved` only' })
  againDays?: number | null;
  @OneOf(CALLERS) caller!: Caller;
}

export class SetCallbackRuleInput {
  @OneOf(TICKET_KINDS, { optional: true, nullable: true, about: 'Either a kind or a category' })
  kind?: TicketKind | null;
  @Id({ optional: true, nullable: true }) categoryId?: string | null;
  @Nested(() => CallbackWindowInput, { nullable: true, about: 'Null: the one of the procedures counts again' })
  rule!: CallbackWindowInput | null;
  @Words({ max: 200, about: '为什么改' }) reason!: string;
  @Id({ optional: true, nullable: true, about: 'The list’s `version`: refused when somebody changed it meanwhile' })
  version?: string | null;
}

export class PreviewPoliciesInput {
  @NestedList(() => PolicySettingInput, { min: 1, max: 100 }) changes!: PolicySettingInput[];
}

export class UndoPolicyChangeInput {
  @Text({ max: 200, optional: true }) reason?: string;
}
