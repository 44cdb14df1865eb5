import type { Schema } from '@/platform/api/contract';

export type RowOutcome = Schema<'RowOutcomeView'>;
export type BulkBody = Omit<Schema<'ActOnManyInput'>, 'ticketIds'>;

/** As many as one request takes (server: BULK_POLICY.mostRows), and few enough that the progress moves. */
const SLICE = 10;

export type SendSlice = (body: Schema<'ActOnManyInput'>, idempotencyKey: string) => Promise<{ rows: RowOutcome[] }>;

/**
 * Sends one act on many matters in slices, all under one key: each row's own key is made of it, so pressing again does
 * what was left and nothing twice. Rows of a slice that did not arrive are told as failed; the others go on.
 */
export async function runBulk(
  send: SendSlice,
  ticketIds: readonly string[],
  body: BulkBody,
  idempotencyKey: string,
  onProgress: (rows: readonly RowOutcome[]) => void,
): Promise<readonly RowOutcome[]> {
  const rows: RowOutcome[] = [];
  for (let start = 0; start < ticketIds.length; start += SLICE) {
    const slice = ticketIds.slice(start, start + SLICE);
    try {
      rows.push(...(await send({ ...body, ticketIds: slice }, idempotencyKey)).rows);
    } catch {
      rows.push(...slice.map((ticketId) => failed(ticketId)));
    }
    onProgress([...rows]);
  }
  return rows;
}

const failed = (ticketId: string): RowOutcome => ({ ticketId, no: null, outcome: 'failed', code: null, reason: null });
