import type { CommunityPolicyKey } from '@youying/shared/domain/procedures/policies';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, StringColumn } from '../platform/database/columns.js';

/** One number of the procedures as a community set it, from a moment on; rows are added, never changed. */
@Entity()
@Index(['communityId', 'validFrom'])
@Index(['changeId'])
export class PolicyVersion {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Rows set together, with one reason. */
  @RefColumn() changeId!: number;
  @StringColumn(40) policyKey!: CommunityPolicyKey;
  @IntColumn() value!: number;
  /** What was in force until then. */
  @IntColumn() previousValue!: number;
  @InstantColumn() validFrom!: number;
  @StringColumn(200) reason!: string;
  @RefColumn() changedBy!: number;
  @StringColumn(40) changedByName!: string;
  @InstantColumn() createdAt!: number;
  /** The change that this one takes back. */
  @RefColumn({ nullable: true }) undoes!: number | null;
}
