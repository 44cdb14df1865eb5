import { COMMUNITY_POLICY_KEYS } from '@youying/shared/domain/procedures/policies';
import { Id, NestedList, OneOf, Whole } from '../../platform/http/fields.js';

export class LimitsQuery {
  @Id({ optional: true, about: 'Absent: the caller’s first community' }) communityId?: string;
}

export class LimitView {
  @OneOf(COMMUNITY_POLICY_KEYS) key!: string;
  @Whole({ min: 0, max: 2_147_483_647, about: 'In the unit of the policy' }) value!: number;
}

export class LimitsView {
  @NestedList(() => LimitView, { max: 200 }) items!: LimitView[];
}
