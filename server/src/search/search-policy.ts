import { MINUTE, SECOND } from '@youying/shared/domain/time';

/** Numbers of the search index (ADR 020). */
export const SEARCH_POLICY = {
  /**
   * Of `documentOf` and `termsOf`; another number lets everything be read again. Where only the terms are cut otherwise,
   * with a migration that empties the index: what the documents hold did not change.
   */
  version: 2,
  pollMs: SECOND,
  /** Tickets indexed in one transaction. */
  batch: 100,
  /** Longest text kept for one ticket and column: a database TEXT holds 65,535 bytes, a character takes up to four. */
  mostCharacters: 16_000,
  /** Newer tickets are looked through as they are: the index may be a moment behind. */
  freshMs: 5 * MINUTE,
  /** A term that stands in more tickets than this is common: which of the common ones leads makes no difference. */
  countUpTo: 2_000,
  /** So many terms are intersected; the words themselves decide about the rest. */
  mostJoins: 4,
} as const;
