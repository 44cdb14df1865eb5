import { SHIFT_ROLES } from '@youying/shared/domain/dispatch/roster';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { LEAVE_STATES, SWAP_STATES } from '@youying/shared/domain/staff/leave';
import { Named, PersonView } from '../../platform/http/common-views.js';
import {
  Id,
  ListOf,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

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
  @ListOf(DEPARTMENTS, { about: 'Whose shifts the caller may set' }) editable!: string[];
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

export class CopiedWeekView {
  @Whole({ min: 0, max: 10_000, about: 'Days of people that are different now' }) changed!: number;
}

export class ShiftSwapView {
  @Id() id!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @Nested(() => Named) asked!: Named;
  @Text({ max: 8 }) day!: string;
  @NestedList(() => ShiftView, { max: 6 }) shifts!: ShiftView[];
  @Nested(() => Named) colleague!: Named;
  @Text({ max: 8 }) theirDay!: string;
  @NestedList(() => ShiftView, { max: 6 }) theirShifts!: ShiftView[];
  @Text({ max: 200 }) reason!: string;
  @OneOf(SWAP_STATES) state!: string;
  @Time() askedAt!: string;
  @Nested(() => Named, { nullable: true }) decidedBy!: Named | null;
  @Text({ max: 200, nullable: true }) note!: string | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class ShiftSwapsView {
  @NestedList(() => ShiftSwapView, { max: 200 }) items!: ShiftSwapView[];
}

export class DutyGapView {
  @OneOf(DEPARTMENTS) department!: string;
  @Time() from!: string;
  @Time() to!: string;
}

export class LeaveView {
  @Id() id!: string;
  @Nested(() => Named) person!: Named;
  @OneOf(DEPARTMENTS) department!: string;
  @Text({ max: 8 }) from!: string;
  @Text({ max: 8 }) to!: string;
  @Whole({ min: 1, max: 400 }) days!: number;
  @Text({ max: 200 }) reason!: string;
  @Nested(() => Named) handoverTo!: Named;
  @Text({ max: 30, about: 'The role that decides' }) decidesRole!: string;
  @OneOf(LEAVE_STATES) state!: string;
  @Time() askedAt!: string;
  @NestedList(() => DutyGapView, { max: 400, about: 'When nobody of the department would be on duty' })
  gaps!: DutyGapView[];
  @NestedList(() => ShiftView, { max: 400, about: 'The shifts that fall away' }) shifts!: ShiftView[];
  @Nested(() => Named, { nullable: true }) decidedBy!: Named | null;
  @Text({ max: 200, nullable: true }) note!: string | null;
  @StringList({ max: 5 }) actions!: string[];
}

export class LeavesView {
  @NestedList(() => LeaveView, { max: 200 }) items!: LeaveView[];
}
