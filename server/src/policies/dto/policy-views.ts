import { COMMUNITY_POLICY_KEYS, POLICY_UNITS } from '@youying/shared/domain/procedures/policies';
import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

const ANY = { min: 0, max: 2_147_483_647 } as const;

/** What is decided already and not in force yet. */
export class UpcomingPolicyView {
  @Whole(ANY) value!: number;
  @Time() validFrom!: string;
}

export class PolicyView {
  @OneOf(COMMUNITY_POLICY_KEYS) key!: string;
  @Text({ max: 60, about: 'In the language of the caller' }) label!: string;
  @Text({ max: 40, about: 'Where it comes from: the rule of the procedures' }) rule!: string;
  @OneOf(POLICY_UNITS) unit!: string;
  @Whole(ANY) value!: number;
  @Whole(ANY) default!: number;
  @Whole(ANY) minimum!: number;
  @Whole(ANY) maximum!: number;
  @Time({ nullable: true, about: 'Null: the default, never changed' }) since!: string | null;
  @Text({ max: 40, nullable: true }) changedByName!: string | null;
  @Nested(() => UpcomingPolicyView, { nullable: true }) upcoming!: UpcomingPolicyView | null;
}

export class PolicyListView {
  @NestedList(() => PolicyView, { max: 100 }) items!: PolicyView[];
  @Id({ nullable: true, about: 'The last change; send it along with the next one' }) version!: string | null;
}

export class PolicySettingChangeView {
  @OneOf(COMMUNITY_POLICY_KEYS) key!: string;
  @Text({ max: 60 }) label!: string;
  @OneOf(POLICY_UNITS) unit!: string;
  @Whole(ANY) from!: number;
  @Whole(ANY) to!: number;
}

export class PolicyChangeView {
  @Id() id!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
  @Text({ max: 200 }) reason!: string;
  @Time() validFrom!: string;
  @NestedList(() => PolicySettingChangeView, { max: 100 }) changes!: PolicySettingChangeView[];
  @Id({ nullable: true, about: 'The change that this one took back' }) undoes!: string | null;
  @YesNo({ about: 'Taken back by a later change' }) undone!: boolean;
}

export class PolicyChangePageView {
  @NestedList(() => PolicyChangeView, { max: 100 }) items!: PolicyChangeView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
