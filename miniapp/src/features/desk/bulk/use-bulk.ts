import { useState } from 'react';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { giveReceipt } from '@/platform/receipts';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { takingBack } from '../receipts/take-back';
import { takenBackIn } from './bulk-body';
import { type BulkBody, type RowOutcome, runBulk, type SendSlice } from './run-bulk';

export interface BulkRun {
  /** How many rows it is about; 0: nothing was sent yet. */
  total: number;
  rows: readonly RowOutcome[];
  pending: boolean;
}

export interface Bulk extends BulkRun {
  run(ticketIds: readonly string[], body: BulkBody): Promise<void>;
  /** Sends what failed once more, under the same key. */
  retry(): Promise<void>;
  forget(): void;
}

const send: SendSlice = (input, idempotencyKey) => call('actOnTickets', { body: input }, { idempotencyKey });

interface Sent {
  ticketIds: readonly string[];
  body: BulkBody;
  key: string;
}

/** One act on many matters with its progress and the outcome of each row. */
export function useBulk(onDone: () => void): Bulk {
  const [sent, setSent] = useState<Sent | null>(null);
  const [rows, setRows] = useState<readonly RowOutcome[]>([]);
  const { table } = useTexts().desk;
  const seconds = useLimits(undefined).takeBackSeconds;
  const act = useAct(async ({ ticketIds, body, key, kept }: Sent & { kept: readonly RowOutcome[] }) => {
    const told = await runBulk(send, ticketIds, body, key, (sofar) => setRows([...kept, ...sofar]));
    onDone();
    const back = takenBackIn(body);
    const done = told.filter(({ outcome }) => outcome === 'done').map(({ ticketId }) => ticketId);
    if (back === null || done.length === 0) return;
    const backKey = newIdempotencyKey();
    const undo = () => runBulk(send, done, { takeBack: { act: back } }, backKey, setRows);
    giveReceipt(table.changed(done.length), { takeBack: takingBack(seconds, undo, onDone) });
  }, explain);
  return {
    total: sent === null ? 0 : sent.ticketIds.length,
    rows,
    pending: act.pending,
    run: async (ticketIds, body) => {
      const next = { ticketIds, body, key: newIdempotencyKey() };
      setSent(next);
      setRows([]);
      await act.run({ ...next, kept: [] });
    },
    retry: async () => {
      if (sent === null) return;
      const kept = rows.filter(({ outcome }) => outcome !== 'failed');
      const left = rows.filter(({ outcome }) => outcome === 'failed').map(({ ticketId }) => ticketId);
      await act.run({ ...sent, ticketIds: left, kept });
    },
    forget: () => {
      setSent(null);
      setRows([]);
    },
  };
}
