import { OUTAGE_ACTIONS, OUTAGE_EVENTS } from '@youying/shared/domain/outage/commands';
import { OUTAGE_KINDS, OUTAGE_STATES } from '@youying/shared/domain/outage/types';
import { TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import { Named } from '../../platform/http/common-views.js';
import {
  Code,
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

const COUNT = { min: 0, max: 1_000_000_000 } as const;

export class OutagePlaceView {
  @Nested(() => Named) building!: Named;
  @Text({ max: 20, nullable: true, about: 'Null: the whole building' }) unit!: string | null;
}

export class OutageView {
  @Id() id!: string;
  @Nested(() => Named) community!: Named;
  @OneOf(OUTAGE_KINDS) kind!: string;
  @Text({ max: 40 }) kindLabel!: string;
  @OneOf(OUTAGE_STATES) state!: string;
  @Text({ max: 40 }) stateLabel!: string;
  @YesNo() whole!: boolean;
  @NestedList(() => OutagePlaceView, { max: 60 }) places!: OutagePlaceView[];
  @Text({ max: 4000, about: '3 号楼、5 号楼 2 单元' }) areaText!: string;
  @Text({ max: 4000, about: '3 号楼停水' }) line!: string;
  @Text({ max: 200 }) cause!: string;
  @Text({ max: 200 }) callerWords!: string;
  @Time() startsAt!: string;
  @Time({ nullable: true }) expectedEndAt!: string | null;
  @YesNo({ about: 'The expected end has passed and nobody has said more' }) overdue!: boolean;
  @Time({ nullable: true }) endedAt!: string | null;
  @Text({ max: 200, nullable: true }) outcome!: string | null;
  @Nested(() => Named) owner!: Named;
  @Whole({ ...COUNT, about: 'Houses in the area' }) houses!: number;
  @Whole({ ...COUNT, about: 'Of these, where somebody has read of it' }) housesRead!: number;
  @Whole({ ...COUNT, about: 'Residents who said 就是这件事' }) followers!: number;
  @Whole({ ...COUNT, about: 'Matters tied to it' }) tickets!: number;
  @ListOf([...OUTAGE_ACTIONS, 'tieTickets']) actions!: string[];
  @Whole(COUNT) version!: number;
}

export class OutagePageView {
  @NestedList(() => OutageView, { max: 100 }) items!: OutageView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class OutageTicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 200 }) description!: string;
  @OneOf(TICKET_STATUSES) status!: string;
  @Time() createdAt!: string;
  @YesNo() tied!: boolean;
}

export class OutageEventView {
  @OneOf(OUTAGE_EVENTS) type!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
  @Text({ max: 60 }) title!: string;
  @Text({ max: 600 }) text!: string;
  @YesNo({ about: 'Everybody concerned has it in their inbox' }) told!: boolean;
}

export class OutageDetailView extends OutageView {
  @NestedList(() => OutageTicketView, { max: 200, about: 'Tied ones first, then what may belong to it' })
  matters!: OutageTicketView[];
  @NestedList(() => OutageEventView, { max: 200 }) events!: OutageEventView[];
}

export class FollowedOutageView {
  @Id() id!: string;
  @YesNo() following!: boolean;
}

export class BuildingView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @StringList({ max: 100 }) units!: string[];
}

export class BuildingListView {
  @NestedList(() => BuildingView, { max: 1000 }) items!: BuildingView[];
}
