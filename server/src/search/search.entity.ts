import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, TextColumn } from '../platform/database/columns.js';

/** A ticket whose words may have changed since they were indexed; written by the relay with each event. */
@Entity()
export class SearchStale {
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  @RefColumn() ticketId!: number;
}

/** What a ticket is found by, as `normalized` leaves it; three columns, because not everybody may read all of it. */
@Entity()
export class SearchDocument {
  /** Of the ticket. */
  @IdColumn() id!: number;
  @RefColumn() communityId!: number;
  /** Whoever sees the ticket reads this: number, place, description, public notes. */
  @TextColumn() words!: string;
  /** Names and telephones; of an anonymous matter the place too (CMP-4). */
  @TextColumn() personal!: string;
  @TextColumn() internal!: string;
}

/** Under which keys (`termKey`) a ticket stands; its newest ones are the end of a key's range. */
@Entity({ withoutRowid: true })
export class SearchTerm {
  @IdColumn({ type: 'int' }) term!: number;
  @IdColumn() ticketId!: number;
}

/** How far the tickets that were there before the index have been read, newest first. One row; it is the indexer's lock. */
@Entity()
export class SearchProgress {
  @IdColumn() id!: number;
  /**
   * Of the way in which tickets are laid down and words are cut; another one reads everything again
   * (SEARCH_POLICY.version): only what differs from the document is written.
   */
  @IntColumn() version!: number;
  /** Everything from this ticket's id on has been read; absent: nothing yet. */
  @RefColumn({ nullable: true }) reachedId!: number | null;
  @IntColumn() indexed!: number;
  @InstantColumn({ nullable: true }) doneAt!: number | null;
}
