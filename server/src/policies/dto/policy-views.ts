import {
  AGAIN_DAYS_MOST,
  AGAIN_WAYS,
  CALLERS,
  FIRST_MOST,
  FIRST_UNITS,
} from '@youying/shared/domain/callback/own-rule';
import { COMMUNITY_POLICY_KEYS, POLICY_UNITS } from '@youying/shared/domain/procedures/policies';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

const ANY = { min: 0, max: 2_147_483_647 } as const;

/** How a limit was kept by the duties that fell due lately. */
export class AttainmentView {
  @Whole(ANY) of!: number;
  @Whole(ANY) kept!: number;
}

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
  @Text({ max: 60, nullable: true, about: 'From when it counts; null: it is no limit' }) starts!: string | null;
  @Text({ max: 300, nullable: true, about: 'What happens when it passes; null: it is no limit' }) otherwise!:
    | string
    | null;
  @Nested(() => AttainmentView, { nullable: true, about: 'Of the last 30 days; null: nothing fell due' })
  attainment!: AttainmentView | null;
}

/** A callback that the community added to those of the procedures. */
export class CallbackRuleView {
  @Text({ max: 40, about: 'One rule for each: `category:12` or `kind:help`' }) subject!: string;
  @Text({ max: 60, about: 'In the language of the caller' }) label!: string;
  @OneOf(TICKET_KINDS, { nullable: true }) kind!: string | null;
  @Id({ nullable: true }) categoryId!: string | null;
  @Whole({ min: 1, max: FIRST_MOST.hour }) first!: number;
  @OneOf(FIRST_UNITS) firstUnit!: string;
  @OneOf(AGAIN_WAYS) again!: string;
  @Whole({ min: 1, max: AGAIN_DAYS_MOST, nullable: true }) againDays!: number | null;
  @OneOf(CALLERS) caller!: string;
}

/** What a change made of one of them, in words; null: it was not there, or is not there any more. */
export class CallbackRuleChangeView {
  @Text({ max: 40 }) subject!: string;
  @Text({ max: 60 }) label!: string;
  @Text({ max: 200, nullable: true }) from!: string | null;
  @Text({ max: 200, nullable: true }) to!: string | null;
}

export class PolicyListView {
  @NestedList(() => PolicyView, { max: 100 }) items!: PolicyView[];
  @NestedList(() => CallbackRuleView, { max: 100 }) callbackRules!: CallbackRuleView[];
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
  @Nested(() => CallbackRuleChangeView, { nullable: true, about: 'Null: numbers were changed' })
  callbackRule!: CallbackRuleChangeView | null;
  @Id({ nullable: true, about: 'The change that this one took back' }) undoes!: string | null;
  @YesNo({ about: 'Taken back by a later change' }) undone!: boolean;
}

/** The duties of the last days as the new limit would have judged them. */
export class ForecastView extends AttainmentView {
  @Whole(ANY) wouldKeep!: number;
  @OneOf(DEPARTMENTS, { nullable: true, about: 'Which department would miss most' }) mostAffected!: string | null;
}

export class PolicyForecastView extends PolicySettingChangeView {
  @Nested(() => ForecastView, { nullable: true, about: 'Null: nothing fell due, or the number is no limit' })
  forecast!: ForecastView | null;
}

export class PolicyPreviewView {
  @Whole({ min: 1, max: 366, about: 'How many days were looked back on' }) days!: number;
  @NestedList(() => PolicyForecastView, { max: 100 }) items!: PolicyForecastView[];
}

export class PolicyChangePageView {
  @NestedList(() => PolicyChangeView, { max: 100 }) items!: PolicyChangeView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
  @Whole({ ...ANY, about: 'Of all changes there ever were' }) total!: number;
}
