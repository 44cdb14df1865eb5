import type { Department } from '@youying/shared/domain/roles';
import type { Priority } from '@youying/shared/domain/ticket/types';
import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, IntColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** A node of a community's category tree, with its route (CLS-1, DSP-1). */
@Entity()
@Index(['communityId', 'code'], { unique: true })
export class Category {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @StringColumn(40) code!: string;
  @RefColumn({ nullable: true }) parentId!: number | null;
  @StringColumn(40) name!: string;
  @StringColumn(60) nameEn!: string;
  @StringColumn(30) department!: Department;
  @JsonColumn() kinds!: readonly string[];
  /** CLS-2: what a matter of this kind starts with, unless it is on the emergency list; absent: normal. */
  @StringColumn(12, { nullable: true }) priority!: Priority | null;
  /** On the emergency list (CLS-3). */
  @FlagColumn() emergency!: boolean;
  /** Leak 渗漏水 (CBK-2) and safety facility 安全设施 (CBK-3): callback windows of their own. */
  @FlagColumn() leak!: boolean;
  @FlagColumn() safety!: boolean;
  /** Household services ordered by the household, short and long ones (CBK-6). */
  @FlagColumn({ default: false }) service!: boolean;
  @FlagColumn({ default: false }) longService!: boolean;
  /** Registered and dispatched at once, without waiting for the desk. */
  @FlagColumn() autoDispatch!: boolean;
  /** To whoever suits best instead of into the pool (DSP-5). */
  @FlagColumn({ default: false }) autoAssign!: boolean;
  /** Who works on it besides its department (DSP-1); null: nobody. */
  @JsonColumn({ nullable: true }) alsoDepartments!: readonly Department[] | null;
  /** Words of residents that point here (CLS-8). */
  @JsonColumn() words!: readonly string[];
  @IntColumn() position!: number;
  @FlagColumn() active!: boolean;
}
