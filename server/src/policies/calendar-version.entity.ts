import type { CommunityCalendar } from '@youying/shared/domain/procedures/calendar';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** When a community works, as it set it, from a moment on; rows are added, never changed. */
@Entity()
@Index(['communityId', 'validFrom'])
export class CalendarVersion {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @JsonColumn() calendar!: CommunityCalendar;
  @InstantColumn() validFrom!: number;
  @StringColumn(200) reason!: string;
  @RefColumn() changedBy!: number;
  @StringColumn(40) changedByName!: string;
  @InstantColumn() createdAt!: number;
}
