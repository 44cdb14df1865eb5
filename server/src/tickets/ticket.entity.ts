import type { Concerned } from '@youying/shared/domain/access/concerned';
import type { AlarmState } from '@youying/shared/domain/alarm/types';
import type { Department } from '@youying/shared/domain/roles';
import type { Channel, CloseOut, Priority, TicketKind, TicketStatus } from '@youying/shared/domain/ticket/types';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** One matter 报修投诉处理记录, from registration 立项 to close-out 销项. */
@Entity()
@Index(['communityId', 'no'], { unique: true })
@Index(['communityId', 'isOpen', 'id'])
@Index(['communityId', 'createdAt'])
@Index(['reporterId', 'id'])
@Index(['ownerId', 'id'])
@Index(['linkedTicketId'])
@Index(['houseId', 'id'])
@Index(['communityId', 'closedAt'])
export class Ticket {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** `BX20261122-0007`; given by registration only (REG-1). */
  @StringColumn(24, { nullable: true }) no!: string | null;
  @StringColumn(16) kind!: TicketKind;
  @StringColumn(16) status!: TicketStatus;
  /** Open = somebody still has to do something before close-out; the queues' index. */
  @FlagColumn() isOpen!: boolean;
  @StringColumn(12) priority!: Priority;
  /** A special or major event (CLS-4): visited in person (CBK-7), closed with a signature (CLO-4). */
  @FlagColumn({ default: false }) major!: boolean;
  /** State of the alarm raised for it, kept in step with the alarm's own row (EMG); absent: none was raised. */
  @StringColumn(12, { nullable: true }) alarmState!: AlarmState | null;
  @RefColumn({ nullable: true }) categoryId!: number | null;
  @StringColumn(30, { nullable: true }) department!: Department | null;
  @RefColumn({ nullable: true }) houseId!: number | null;
  @StringColumn(200) place!: string;
  @TextColumn() description!: string;
  @StringColumn(40) contactName!: string;
  @StringColumn(20, { nullable: true }) contactPhone!: string | null;
  @StringColumn(16) channel!: Channel;
  /** The resident whose matter it is, where one is known. */
  @RefColumn({ nullable: true }) reporterId!: number | null;
  /** Who typed it in (INT-3). */
  @RefColumn() recordedBy!: number;
  /** Who owns the matter until it ends (ROL-3); absent only before the desk has looked. */
  @RefColumn({ nullable: true }) ownerId!: number | null;
  @InstantColumn({ nullable: true }) appointmentFrom!: number | null;
  @InstantColumn({ nullable: true }) appointmentTo!: number | null;
  @FlagColumn() anonymous!: boolean;
  @RefColumn({ nullable: true }) linkedTicketId!: number | null;
  /** Whether the first may close before this one (CLO-3); absent: it may once this one has a number. */
  @FlagColumn({ nullable: true }) linkSeparable!: boolean | null;
  /** Came in outside working time: the duty person takes it (INT-2). */
  @FlagColumn({ nullable: true }) outOfHours!: boolean | null;
  @InstantColumn({ nullable: true }) registeredAt!: number | null;
  @InstantColumn({ nullable: true }) handledAt!: number | null;
  @InstantColumn({ nullable: true }) closedAt!: number | null;
  @RefColumn({ nullable: true }) closedBy!: number | null;
  @TextColumn({ nullable: true }) outcome!: string | null;
  /** Supervisor's or manager's signature where close-out needs one (CLO-4, CLO-5). */
  @RefColumn({ nullable: true }) signedOffBy!: number | null;
  @InstantColumn({ nullable: true }) signedOffAt!: number | null;
  /** What was prepared and signed for close-out, and by whom (CLO-2, CLO-4, CLO-6): the rules' `CloseOut`. */
  @JsonColumn({ nullable: true }) closeOut!: CloseOut | null;
  /** The monthly archive it is bound in (CLO-7); absent once it is open again. */
  @RefColumn({ nullable: true }) archiveId!: number | null;
  @InstantColumn({ nullable: true }) lastUrgedAt!: number | null;
  /** CMP-4: whom a complaint is about. The fence in SQL looks for its tokens (matters/public/fence.ts). */
  @JsonColumn({ nullable: true }) concerned!: Concerned | null;
  @IntColumn() reopenCount!: number;
  @JsonColumn() mediaIds!: readonly number[];
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() updatedAt!: number;
}
