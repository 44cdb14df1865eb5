import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';
import type { Category } from './category.entity.js';

/** What of a category its supervisors decide: its name, its route, the words that lead to it, whether it is offered. */
export type CategorySetting = Pick<Category, 'name' | 'nameEn' | 'department' | 'words' | 'active'>;

/** A change of a category with who made it and why; `before` is null for one that was added. */
@Entity()
@Index(['communityId', 'id'])
export class CategoryChange {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() categoryId!: number;
  @JsonColumn({ nullable: true }) before!: CategorySetting | null;
  @JsonColumn() after!: CategorySetting;
  @StringColumn(200) reason!: string;
  @RefColumn() byId!: number;
  @StringColumn(40) byName!: string;
  @InstantColumn() at!: number;
  /** The change that this one took back. */
  @RefColumn({ nullable: true }) undoes!: number | null;
}
