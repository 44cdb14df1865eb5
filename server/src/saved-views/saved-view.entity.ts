import type { SavedFilters } from '@youying/shared/domain/saved-view';
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

/** A way of looking at the matters that somebody keeps under a name; shared, it is the community's. */
@Entity()
@Index(['communityId', 'personId'])
export class SavedView {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Who keeps it. */
  @RefColumn() personId!: number;
  @StringColumn(40) personName!: string;
  @StringColumn(40) name!: string;
  @FlagColumn() shared!: boolean;
  @JsonColumn() filters!: SavedFilters;
  @JsonColumn() columns!: readonly string[];
  @IntColumn() version!: number;
  @InstantColumn() createdAt!: number;
  @InstantColumn() updatedAt!: number;
}
