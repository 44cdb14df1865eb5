/** Numbers of what is done to many tickets at once (reliability.md F4). */
export const BULK_POLICY = {
  /** Rows in one request; a client sends more in slices, and shows how far it is. */
  mostRows: 50,
  /** Rows of an export; more need a second person, which is not built: they are refused. */
  mostExported: 500,
  /** What may be asked for, so that whoever asks for too much is told the limit and not that the list is long. */
  mostAsked: 5_000,
} as const;
