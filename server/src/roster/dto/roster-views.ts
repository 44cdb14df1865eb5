import { SHIFT_ROLES } from '@youying/shared/domain/dispatch/roster';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Named, PersonView } from '../../platform/http/common-views.js';
import { ListOf, Nested, NestedList, OneOf, StringList, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

export const CREW_STATES = ['free', 'busy', 'emergency', 'full', 'off_duty'] as const;

export class ShiftView {
  @OneOf(DEPARTMENTS) department!: string;
  @OneOf(SHIFT_ROLES) role!: string;
  @Time() from!: string;
  @Time() to!: string;
  @NestedList(() => Named, { max: 100, nullable: true, about: 'Null: every building' }) buildings!: Named[] | null;
}

export class RosterRowView {
  @Nested(() => PersonView) person!: PersonView;
  @ListOf(DEPARTMENTS) departments!: string[];
  @NestedList(() => ShiftView, { max: 60 }) shifts!: ShiftView[];
}

export class RosterView {
  @Time() from!: string;
  @Time() to!: string;
  @NestedList(() => RosterRowView, { max: 200 }) items!: RosterRowView[];
}

/** Somebody on duty, or in later today, as the dispatch desk shows them. */
export class CrewMemberView {
  @Nested(() => PersonView) person!: PersonView;
  @OneOf(DEPARTMENTS) department!: string;
  @YesNo() contractor!: boolean;
  @StringList({ max: 100 }) skills!: string[];
  @OneOf(CREW_STATES) state!: string;
  @Nested(() => ShiftView, { nullable: true, about: 'The shift that runs, else the next one' })
  shift!: ShiftView | null;
  @Whole({ min: 0, max: 10_000, about: 'Orders in hand' }) inHand!: number;
  @Text({ max: 500, nullable: true, about: 'What they are at; null: nothing, or not for the caller' }) doing!:
    | string
    | null;
  @Text({ max: 200, nullable: true, about: 'Where they are' }) place!: string | null;
  @Time({ nullable: true, about: 'When they can come; null: not known' }) availableAt!: string | null;
}

export class DepartmentDutyView {
  @OneOf(DEPARTMENTS) department!: string;
  @Nested(() => PersonView, { nullable: true }) supervisor!: PersonView | null;
  @NestedList(() => CrewMemberView, { max: 200 }) items!: CrewMemberView[];
}

export class OnDutyView {
  @Time() at!: string;
  @Whole({ min: 1, max: 50, about: 'Whoever has so many in hand is given no more by itself' }) fullLoad!: number;
  @NestedList(() => DepartmentDutyView, { max: 10 }) departments!: DepartmentDutyView[];
}
