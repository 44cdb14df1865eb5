import { CONTACT_OUTCOMES } from '@youying/shared/domain/intake/contacts';
import { OCCUPANCIES } from '@youying/shared/domain/intake/household';
import { HOUSEHOLD_TAGS } from '@youying/shared/domain/intake/household-tags';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Named, PersonView } from '../../platform/http/common-views.js';
import {
  Code,
  Decimal,
  Id,
  ListOf,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { RESIDENCY_RELATIONS } from '../residency.entity.js';

export class CommunityListView {
  @NestedList(() => Named, { max: 1000 }) items!: Named[];
}

export class ListHousesQuery extends PageQuery {
  @Text({ max: 60, optional: true, about: 'House name, resident name or phone (INT-4)' }) q?: string;
  @Id({ optional: true }) communityId?: string;
}

export class HouseView {
  @Id() id!: string;
  @Text({ max: 120 }) name!: string;
  @Nested(() => Named) building!: Named;
  @Nested(() => Named) community!: Named;
}

/** A house with what is on file about it, for whoever may open its household; for others these are null (INT-4). */
export class HouseOnFileView extends HouseView {
  @Whole({ min: 1, max: 100_000_000, nullable: true, about: 'Hundredths of a square metre' })
  areaCentiares!: number | null;
  @Time({ nullable: true, about: 'Null: nobody has moved in' }) movedInAt!: string | null;
  @OneOf(OCCUPANCIES, { nullable: true }) occupancy!: string | null;
  @Text({ max: 40, nullable: true, about: 'Where it is let: to whom' }) tenantName!: string | null;
}

/** INT-4: a caller is known by their number before anybody has read it out. */
export class FoundHouseView extends HouseOnFileView {
  @Id({ nullable: true, about: 'Who of those who live there is meant, where the words are a whole number' })
  callerId!: string | null;
}

export class HousePageView {
  @NestedList(() => FoundHouseView, { max: 100 }) items!: FoundHouseView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class HouseholdMemberView extends PersonView {
  @OneOf(RESIDENCY_RELATIONS) relation!: string;
  @Whole({ min: 1900, max: 2100, nullable: true, about: 'How old they are, as far as the desk has to know (HOT-6)' })
  birthYear!: number | null;
}

export class HouseholdDutyView {
  @Text({ max: 40 }) kind!: string;
  @Time() dueAt!: string;
}

export class HouseholdAppointmentView {
  @Time() from!: string;
  @Time() to!: string;
}

export class HouseholdTicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 20 }) kind!: string;
  @Text({ max: 20 }) status!: string;
  @Text({ max: 200 }) description!: string;
  @Time() createdAt!: string;
  @Nested(() => HouseholdDutyView, { nullable: true, about: 'What is due next' }) next!: HouseholdDutyView | null;
  @ListOf(DEPARTMENTS, { about: 'Who is at it: departments of its open orders' }) departments!: string[];
  @StringList({ max: 50, about: 'Who goes' }) workerNames!: string[];
  @Nested(() => HouseholdAppointmentView, { nullable: true }) appointment!: HouseholdAppointmentView | null;
  @Decimal({ min: 1, max: 5, places: 1, nullable: true, about: 'Mean of the newest marks (CBK-9)' })
  rating!: number | null;
}

export class HouseholdRatingView {
  @Decimal({ min: 1, max: 5, places: 1, nullable: true, about: 'Of every mark; null: nothing was rated' })
  mean!: number | null;
  @Whole({ min: 0, max: 50 }) ratings!: number;
}

export class HouseholdTagView {
  @Id() id!: string;
  @OneOf(HOUSEHOLD_TAGS) tag!: string;
  @Text({ max: 60 }) label!: string;
  @Text({ max: 60, nullable: true }) note!: string | null;
  @Text({ max: 40 }) addedByName!: string;
  @Time() addedAt!: string;
}

export class HouseholdContactView {
  @Id() id!: string;
  @Text({ max: 20 }) channel!: string;
  @OneOf(CONTACT_OUTCOMES) outcome!: string;
  @Text({ max: 40 }) label!: string;
  @Text({ max: 500, nullable: true }) note!: string | null;
  @Time() at!: string;
  @Text({ max: 40 }) takenByName!: string;
  @Id({ nullable: true }) ticketId!: string | null;
}

export class TagHouseholdInput {
  @OneOf(HOUSEHOLD_TAGS) tag!: string;
  @Text({ max: 60, optional: true, about: 'Required for `other`' }) note?: string;
}

export class UntagHouseholdInput {
  @Id() tagId!: string;
}

export class HouseholdTagListView {
  @NestedList(() => HouseholdTagView, { max: 50 }) items!: HouseholdTagView[];
}

/** The household card of the desk (INT-4): who lives there, what is open, what was before. */
export class HouseholdView {
  @Nested(() => HouseOnFileView) house!: HouseOnFileView;
  @NestedList(() => HouseholdMemberView, { max: 100 }) members!: HouseholdMemberView[];
  @NestedList(() => HouseholdTicketView, { max: 50 }) openTickets!: HouseholdTicketView[];
  @NestedList(() => HouseholdTicketView, { max: 50 }) history!: HouseholdTicketView[];
  @Nested(() => HouseholdRatingView, { about: 'Of the matters in `history`' }) rating!: HouseholdRatingView;
  @NestedList(() => HouseholdTagView, { max: 50, about: 'HOT-6' }) tags!: HouseholdTagView[];
  @NestedList(() => HouseholdContactView, { max: 20, about: 'Calls and visits, newest first (HOT-6)' })
  contacts!: HouseholdContactView[];
}

export class RequestHouseJoinInput {
  @Id({ optional: true }) houseId?: string;
  @Text({ max: 60, optional: true, about: 'Where the house id is not known: community, building, unit and room' })
  community?: string;
  @Text({ max: 40, optional: true }) building?: string;
  @Text({ max: 20, optional: true }) unit?: string;
  @Text({ max: 20, optional: true }) room?: string;
  @Text({ max: 40 }) name!: string;
  @OneOf(RESIDENCY_RELATIONS) relation!: string;
}

export class DecideJoinRequestInput {
  @OneOf(['approve', 'refuse']) decision!: string;
  @Text({ max: 200, optional: true }) reason?: string;
}

export class JoinRequestView {
  @Id() id!: string;
  @Nested(() => HouseView) house!: HouseView;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 20, nullable: true, about: 'Masked' }) phone!: string | null;
  @OneOf(RESIDENCY_RELATIONS) relation!: string;
  @OneOf(['waiting', 'approved', 'refused']) status!: string;
  @Text({ max: 200, nullable: true }) reason!: string | null;
  @Time() createdAt!: string;
}

export class ListJoinRequestsQuery extends PageQuery {
  @OneOf(['waiting', 'approved', 'refused'], { optional: true }) status?: string;
}

export class JoinRequestPageView {
  @NestedList(() => JoinRequestView, { max: 100 }) items!: JoinRequestView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
