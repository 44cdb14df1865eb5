import type { Department } from '@youying/shared/domain/roles';
import type { Countersigner, QuoteStatus, WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { Entity, Index } from 'typeorm';
import {
  FenColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
} from '../platform/database/columns.js';

/** One order 派工单 to one department under a ticket. */
@Entity()
@Index(['communityId', 'no'], { unique: true })
@Index(['ticketId'])
@Index(['communityId', 'department', 'isOpen', 'id'])
@Index(['assigneeId', 'isOpen', 'id'])
@Index(['communityId', 'finishedAt'])
export class WorkOrder {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  /** `BX20261122-0007-1`. */
  @StringColumn(28) no!: string;
  @StringColumn(30) department!: Department;
  @StringColumn(16) status!: WorkOrderStatus;
  @FlagColumn() isOpen!: boolean;
  @StringColumn(500) task!: string;
  @RefColumn({ nullable: true }) assigneeId!: number | null;
  @InstantColumn({ nullable: true }) deadlineAt!: number | null;
  /** A rectification order 整改 after a callback (CBK-11). */
  @FlagColumn() rectification!: boolean;
  @InstantColumn() dispatchedAt!: number;
  @InstantColumn({ nullable: true }) acceptedAt!: number | null;
  @InstantColumn({ nullable: true }) arrivedAt!: number | null;
  @InstantColumn({ nullable: true }) startedAt!: number | null;
  @InstantColumn({ nullable: true }) finishedAt!: number | null;
  @InstantColumn({ nullable: true }) signedAt!: number | null;
  @InstantColumn({ nullable: true }) confirmedAt!: number | null;
  @InstantColumn({ nullable: true }) pausedUntil!: number | null;
  /** The quotation that counts now. */
  @RefColumn({ nullable: true }) quoteId!: number | null;
  @FenColumn({ nullable: true }) consentedFen!: number | null;
  @FenColumn({ nullable: true }) actualFen!: number | null;
  @JsonColumn({ nullable: true }) actualLines!: readonly unknown[] | null;
  @TextColumn({ nullable: true }) result!: string | null;
  @JsonColumn() resultMediaIds!: readonly number[];
  /** WRK-7 `{outcome: passed|poor|failed, acknowledged?, note?}`. */
  @JsonColumn({ nullable: true }) materialsCheck!: Readonly<Record<string, unknown>> | null;
  /** WRK-3 `{text, mediaIds, from, feasible?, lines?, note?}`. */
  @JsonColumn({ nullable: true }) feeReview!: Readonly<Record<string, unknown>> | null;
  /** WRK-8 `{mediaId, by, name?, witness?, at}`. */
  @JsonColumn({ nullable: true }) signature!: Readonly<Record<string, unknown>> | null;
  @JsonColumn({ nullable: true }) arrival!: Readonly<Record<string, unknown>> | null;
  @StringColumn(500, { nullable: true }) returnReason!: string | null;
  /** Returned because the resident refused the quotation: a second person signs too (WRK-6). */
  @FlagColumn() returnedAfterRefusal!: boolean;
  @StringColumn(30, { nullable: true }) countersigner!: Countersigner | null;
  @InstantColumn({ nullable: true }) countersignedAt!: number | null;
  /** WRK-12: asked for, and not answered yet. */
  @InstantColumn({ nullable: true }) supportAskedAt!: number | null;
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() updatedAt!: number;
}

/** A quotation 报价 of an order; older ones stay as they were shown. */
@Entity()
@Index(['workOrderId', 'version'], { unique: true })
export class Quote {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() workOrderId!: number;
  @IntColumn() version!: number;
  @StringColumn(12) status!: QuoteStatus;
  @JsonColumn() lines!: readonly unknown[];
  @FenColumn() totalFen!: number;
  /** What had been agreed before, where this is a second quotation. */
  @FenColumn({ nullable: true }) previousTotalFen!: number | null;
  @StringColumn(500, { nullable: true }) note!: string | null;
  @RefColumn({ nullable: true }) scheduleId!: number | null;
  @StringColumn(40, { nullable: true }) scheduleName!: string | null;
  @RefColumn() quotedBy!: number;
  /** Who decided: `{by: resident|implementer_phone|desk_phone, personId, name?, witness?, reason?, at}` (WRK-6). */
  @JsonColumn({ nullable: true }) decision!: Readonly<Record<string, unknown>> | null;
  @InstantColumn() createdAt!: number;
}
