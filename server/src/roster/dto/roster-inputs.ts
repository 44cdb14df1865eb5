import { SHIFT_ROLES } from '@youying/shared/domain/dispatch/roster';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Code, Id, IdList, NestedList, OneOf, Text, Time, YesNo } from '../../platform/http/fields.js';

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

export class CopyWeekInput {
  @OneOf(DEPARTMENTS) department!: string;
  @Day('A day of the week that is filled', false) day!: string;
}

export class AskSwapInput {
  @Day('The day whose shifts one wants to give away', false) day!: string;
  @Id() withPersonId!: string;
  @Day('Their day, whose shifts one would take', false) theirDay!: string;
  @Text({ max: 200 }) reason!: string;
}

export class AnswerSwapInput {
  @YesNo() agree!: boolean;
}

export class DecideSwapInput {
  @YesNo() approve!: boolean;
  @Text({ max: 200, optional: true }) note?: string;
}

export class RequestLeaveInput {
  @Day('First day', false) from!: string;
  @Day('Last day', false) to!: string;
  @Text({ max: 200 }) reason!: string;
  @Id() handoverToId!: string;
}

export class DecideLeaveInput {
  @YesNo() grant!: boolean;
  @Text({ max: 200, optional: true }) note?: string;
  @YesNo({ optional: true, about: 'Seen: nobody is on duty in the gaps' }) gapAccepted?: boolean;
}

export const EXCHANGE_SCOPES = ['mine', 'to_decide', 'all'] as const;

export class ListExchangesQuery {
  @OneOf(EXCHANGE_SCOPES, { optional: true, about: 'Default: mine' }) scope?: string;
}
