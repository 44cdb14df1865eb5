import { OUTAGE_KINDS } from '@youying/shared/domain/outage/types';
import { Id, IdList, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class OutagePlaceInput {
  @Id() buildingId!: string;
  @Text({ max: 20, optional: true, about: 'Absent: the whole building' }) unit?: string;
}

export class AnnounceOutageInput {
  @Id({ optional: true, about: 'Absent: the caller’s own community' }) communityId?: string;
  @OneOf(OUTAGE_KINDS) kind!: string;
  @YesNo({ optional: true, about: 'The whole community; then without places' }) whole?: boolean;
  @NestedList(() => OutagePlaceInput, { max: 60, optional: true }) places?: OutagePlaceInput[];
  @Text({ max: 200 }) cause!: string;
  @Text({ max: 200, about: '怎么跟来电的人说' }) callerWords!: string;
  @Time({ optional: true, about: 'Absent: now' }) startsAt?: string;
  @Time({ optional: true, nullable: true, about: 'Null: nobody can say yet' }) expectedEndAt?: string | null;
  @Id({ optional: true, about: 'Who says when it is over; absent: whoever announces it' }) ownerId?: string;
  @Id({ optional: true, about: 'What it came of: tied to it in the same commit' }) ticketId?: string;
}

export class ChangeOutageInput {
  @Time({ nullable: true }) expectedEndAt!: string | null;
  @Text({ max: 200 }) cause!: string;
  @Text({ max: 200 }) callerWords!: string;
  @Whole({ min: 1, max: 2_000_000_000, about: 'Refused when somebody changed it meanwhile' }) version!: number;
}

export class EndOutageInput {
  @Text({ max: 200, about: 'What was done' }) outcome!: string;
}

export class FollowOutageInput {
  @Id({ optional: true, about: 'For the desk: the resident who calls' }) residentId?: string;
}

export class TieTicketsInput {
  @IdList({ max: 100 }) ticketIds!: string[];
}

export class ListOutagesQuery extends PageQuery {
  @OneOf(['open', 'over'], { optional: true, about: 'Absent: open' }) scope?: string;
  @Id({ optional: true, about: 'Only those this matter is tied to, open or over' }) ticketId?: string;
}
