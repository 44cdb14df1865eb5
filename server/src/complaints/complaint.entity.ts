import type { ConcernedPerson } from '@youying/shared/domain/access/concerned';
import type {
  ClassificationStep,
  ComplaintFacts,
  ComplaintStatus,
  Content,
  Fact,
  Nature,
  NewWay,
  Remedy,
  Reply,
  Responsibility,
  Severity,
  Statement,
  ThirdParty,
  WrittenReply,
} from '@youying/shared/domain/complaint/types';
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

/** The record of a complaint beside its ticket 投诉处理 (CMP-1). */
@Entity()
@Index(['ticketId'], { unique: true })
@Index(['communityId', 'createdAt'])
export class Complaint implements ComplaintFacts {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
  @StringColumn(16) status!: ComplaintStatus;
  @InstantColumn({ nullable: true }) acknowledgedAt!: number | null;
  @InstantColumn({ nullable: true }) verifiedAt!: number | null;
  @FlagColumn({ nullable: true }) genuine!: boolean | null;
  @TextColumn({ nullable: true }) motive!: string | null;
  @TextColumn({ nullable: true }) wanted!: string | null;
  @JsonColumn() classifications!: readonly ClassificationStep[];
  /** What was decided last, for the rates (CMP-7); null: only proposed. */
  @StringColumn(16, { nullable: true }) decidedNature!: Nature | null;
  /** With names and posts as they were; the fence itself is on the ticket. */
  @JsonColumn() concernedPersons!: readonly ConcernedPerson[];
  @JsonColumn() facts!: readonly Fact[];
  @JsonColumn({ nullable: true }) statements!: readonly Statement[] | null;
  @StringColumn(12, { nullable: true }) severity!: Severity | null;
  @InstantColumn({ nullable: true }) limitsToldAt!: number | null;
  @TextColumn({ nullable: true }) limitsWords!: string | null;
  @JsonColumn() thirdParties!: readonly ThirdParty[];
  @JsonColumn() remedies!: readonly Remedy[];
  @JsonColumn() replies!: readonly Reply[];
  @JsonColumn({ nullable: true }) writtenReply!: WrittenReply | null;
  @InstantColumn({ nullable: true }) repliedAt!: number | null;
  @InstantColumn({ nullable: true }) acceptedAt!: number | null;
  @FlagColumn() explained!: boolean;
  @InstantColumn({ nullable: true }) releasedAt!: number | null;
  @JsonColumn() newWays!: readonly NewWay[];
  @IntColumn() version!: number;
  /** When the complaint was made: the period it counts in (CMP-7). */
  @InstantColumn() createdAt!: number;
}

/** What was learned, without names 案例库 (CMP-6). */
@Entity()
@Index(['communityId', 'id'])
@Index(['ticketId'], { unique: true })
export class ComplaintCase {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Kept to find the record again; no view shows it. */
  @RefColumn() ticketId!: number;
  @StringColumn(80) title!: string;
  @TextColumn() happened!: string;
  @TextColumn() handled!: string;
  @TextColumn() lesson!: string;
  @StringColumn(16) nature!: Nature;
  @StringColumn(16) content!: Content;
  @StringColumn(12) responsibility!: Responsibility;
  @StringColumn(12, { nullable: true }) severity!: Severity | null;
  @RefColumn() writtenBy!: number;
  @InstantColumn() createdAt!: number;
}

/** A month or year of complaint rates: how many households it is counted over, for good (CMP-7). */
@Entity()
@Index(['communityId', 'kind', 'period'], { unique: true })
export class ComplaintPeriod {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(8) kind!: 'month' | 'year';
  /** `202611` or `2026`. */
  @StringColumn(6) period!: string;
  @IntColumn() households!: number;
  @InstantColumn() frozenAt!: number;
  /** The written report to the company, where the target was missed. */
  @TextColumn({ nullable: true }) analysis!: string | null;
  @TextColumn({ nullable: true }) measures!: string | null;
  @RefColumn({ nullable: true }) reportedBy!: number | null;
  @InstantColumn({ nullable: true }) reportedAt!: number | null;
}
