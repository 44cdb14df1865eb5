import type { OutageEventType } from '@youying/shared/domain/outage/commands';
import type { OutageArea, OutageKind, OutageState } from '@youying/shared/domain/outage/types';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
} from '../platform/database/columns.js';
import type { EventTexts } from '../tickets/timeline.entity.js';

/** 停水停电 and the like: where, why, until when, and what callers are told. */
@Entity()
@Index(['communityId', 'isOpen', 'id'])
export class Outage {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(12) kind!: OutageKind;
  @StringColumn(12) state!: OutageState;
  @FlagColumn() isOpen!: boolean;
  @JsonColumn() area!: OutageArea;
  @StringColumn(200) cause!: string;
  /** The sentence that the desk says to whoever calls about it. */
  @StringColumn(200) callerWords!: string;
  @InstantColumn() startsAt!: number;
  @InstantColumn({ nullable: true }) expectedEndAt!: number | null;
  @InstantColumn({ nullable: true }) endedAt!: number | null;
  @StringColumn(200, { nullable: true }) outcome!: string | null;
  /** Who says when it is over, and until when it lasts. */
  @RefColumn() ownerId!: number;
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() updatedAt!: number;
}

/** What happened to an outage, and the news of it: written with the change, told afterwards person by person. */
@Entity()
@Index(['outageId', 'id'])
@Index(['state', 'id'])
export class OutageEvent {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() outageId!: number;
  @StringColumn(24) type!: OutageEventType;
  @RefColumn() actorId!: number;
  @StringColumn(40) actorName!: string;
  @JsonColumn() texts!: EventTexts;
  @StringColumn(10) state!: 'waiting' | 'done';
  /** Everybody there up to this person has been told. */
  @RefColumn() toldUpTo!: number;
  @InstantColumn() at!: number;
}

/** A resident who said 就是这件事 instead of reporting it again; hears how it goes. */
@Entity()
@Index(['outageId', 'personId'], { unique: true })
export class OutageFollower {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() outageId!: number;
  @RefColumn() personId!: number;
  @InstantColumn() at!: number;
}

/** A matter that comes from the outage; a person has confirmed it. */
@Entity()
@Index(['outageId', 'ticketId'], { unique: true })
@Index(['ticketId'])
export class OutageTicket {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() outageId!: number;
  @RefColumn() ticketId!: number;
  @RefColumn() tiedBy!: number;
  @InstantColumn() at!: number;
}
