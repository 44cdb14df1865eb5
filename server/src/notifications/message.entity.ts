import type { Language } from '@youying/shared/domain/language';
import type { MessageText } from '@youying/shared/domain/notifications/types';
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

/** The in-app inbox: one row per event and person, whatever WeChat delivers. */
@Entity()
@Index(['eventId', 'personId'], { unique: true })
@Index(['personId', 'id'])
@Index(['personId', 'readAt', 'id'])
export class Message {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() eventId!: number;
  @RefColumn() personId!: number;
  @StringColumn(40) type!: string;
  /** In every language, for whichever the reader asks. */
  @JsonColumn() texts!: Readonly<Record<Language, MessageText>>;
  @StringColumn(10) side!: 'resident' | 'staff';
  /** Absent: about the community itself. */
  @RefColumn({ nullable: true }) ticketId!: number | null;
  @RefColumn({ nullable: true }) workOrderId!: number | null;
  @InstantColumn() createdAt!: number;
  @InstantColumn({ nullable: true }) readAt!: number | null;
  /** The first time the resident opened a matter that asks something of them by this; null: not since. */
  @InstantColumn({ nullable: true }) openedAt!: number | null;
}

/**
 * One attempt chain to bring a message to a phone, over one channel after the other. What is urgent goes over every
 * channel at once, each with a delivery of its own (EMG-1).
 */
@Entity()
@Index(['messageId', 'channel'], { unique: true })
@Index(['state', 'urgent', 'nextAttemptAt'])
@Index(['msgid'])
export class Delivery {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() messageId!: number;
  @RefColumn() personId!: number;
  @StringColumn(20) templateKey!: string;
  /** Quotation, signature, callback: the desk telephones if no channel works. */
  @IntColumn() needsPerson!: number;
  /** An emergency: taken before everything else, and by this channel alone. */
  @FlagColumn({ default: false }) urgent!: boolean;
  @StringColumn(16) channel!: 'subscribe' | 'service_account' | 'phone_task' | 'inbox_only';
  @StringColumn(10) state!: 'waiting' | 'sent' | 'unknown' | 'given_up';
  @IntColumn() attempts!: number;
  @InstantColumn() nextAttemptAt!: number;
  /** errcode or reason of the last attempt. */
  @StringColumn(60, { nullable: true }) outcome!: string | null;
  /** 64-bit number of WeChat, kept as text. */
  @StringColumn(24, { nullable: true }) msgid!: string | null;
  /** Since when WeChat says that it is on the phone; null: not yet, or WeChat's pushes are not set up. */
  @InstantColumn({ nullable: true }) arrivedAt!: number | null;
  @InstantColumn() createdAt!: number;
}

/** How many messages of a template WeChat still lets us send to a person. */
@Entity()
@Index(['personId', 'templateKey'], { unique: true })
export class MessageRight {
  @IdColumn() id!: number;
  @RefColumn() personId!: number;
  @StringColumn(20) templateKey!: string;
  @IntColumn() remaining!: number;
  @InstantColumn() updatedAt!: number;
}
