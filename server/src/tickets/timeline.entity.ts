import type { Language, Side } from '@youying/shared/domain/language';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

export type EventTexts = Readonly<Record<Side, Readonly<Record<Language, MessageText>>>> & {
  /** What happened, as the staff's timeline says it. */
  readonly timeline: Readonly<Record<Language, string>>;
};

/** What happened to a ticket, in order; written with the change itself and never altered, but for who closed their account (F3). */
@Entity()
@Index(['ticketId', 'id'])
@Index(['communityId', 'at'])
export class TimelineEntry {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  @RefColumn({ nullable: true }) workOrderId!: number | null;
  /** The domain event's type. */
  @StringColumn(40) type!: string;
  @StringColumn(10) visibility!: 'public' | 'internal';
  /** Absent: the system itself. */
  @RefColumn({ nullable: true }) actorId!: number | null;
  @StringColumn(40, { nullable: true }) actorName!: string | null;
  @StringColumn(30, { nullable: true }) actorRole!: string | null;
  @TextColumn({ nullable: true }) text!: string | null;
  /** The event in words, as it read when it happened: `{resident: {'zh-CN': {title, text}, en: …}, staff: …}`. */
  @JsonColumn() texts!: EventTexts;
  @JsonColumn() data!: Readonly<Record<string, unknown>>;
  @InstantColumn() at!: number;
}
