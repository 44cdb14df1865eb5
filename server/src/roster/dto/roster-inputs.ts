import { SHIFT_ROLES } from '@youying/shared/domain/dispatch/roster';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Code, Id, IdList, NestedList, OneOf, Time } from '../../platform/http/fields.js';

export const ROSTER_SPANS = ['day', 'week'] as const;

/** A Shanghai day, `YYYYMMDD`. */
const Day = (about: string, optional = true) => Code({ pattern: /^\d{8}$/, max: 8, optional, about });

export class ListRosterQuery {
  @Day('Default: today') day?: string;
  @OneOf(ROSTER_SPANS, { optional: true, about: 'week: the seven days from Monday that hold the day' }) span?: string;
  @OneOf(DEPARTMENTS, { optional: true }) department?: string;
  @Id({ optional: true }) communityId?: string;
}

export class WhoIsOnDutyQuery {
  @OneOf(DEPARTMENTS, { optional: true }) department?: string;
  @Time({ optional: true, about: 'Default: now' }) at?: string;
  @Id({ optional: true }) communityId?: string;
}

export class ShiftInput {
  @OneOf(DEPARTMENTS) department!: string;
  @OneOf(SHIFT_ROLES) role!: string;
  @Time({ about: 'On the day that is set' }) from!: string;
  @Time({ about: 'May be on the next day' }) to!: string;
  @IdList({ max: 100, optional: true, about: 'Absent: every building' }) buildingIds?: string[];
}

export class SetShiftsInput {
  @Id() personId!: string;
  @Day('YYYYMMDD', false) day!: string;
  @NestedList(() => ShiftInput, { max: 6, about: 'All shifts of that day; empty: a day off' }) shifts!: ShiftInput[];
  @Id({ optional: true }) communityId?: string;
}
