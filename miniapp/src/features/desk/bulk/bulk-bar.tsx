import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { saveExport } from '@/platform/save-file';
import { useAct } from '@/platform/use-act';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import type { QueueEntry } from '../queues';
import { headlineOf } from '../words';
import type { BulkDialogName } from './bulk-body';
import { BulkDialog } from './bulk-dialog';
import { type Bulk, useBulk } from './use-bulk';
import './bulk-bar.scss';

export interface BulkBarProps {
  chosen: readonly string[];
  entries: readonly QueueEntry[];
  onRelease: () => void;
  onDone: () => void;
}

/** What can be done to the chosen ones, how far it is, and what became of each. */
export function BulkBar({ chosen, entries, onRelease, onDone }: BulkBarProps) {
  const { table } = useTexts().desk;
  const [open, setOpen] = useState<BulkDialogName | null>(null);
  const bulk = useBulk(onDone);
  const exported = useAct(async (ticketIds: readonly string[]) => {
    await saveExport([...ticketIds], table.exportName);
    toast(table.exported);
  }, explain);
  if (bulk.total > 0) return <Progress bulk={bulk} entries={entries} />;
  if (chosen.length === 0) return null;
  return (
    <View className="desk-bulk">
      <View className="desk-bulk__count">{table.chosen(chosen.length)}</View>
      <Button small onPress={() => setOpen('passOn')}>
        {table.passOn}
      </Button>
      <Button small onPress={() => setOpen('priority')}>
        {table.priority}
      </Button>
      <Button small onPress={() => setOpen('note')}>
        {table.note}
      </Button>
      <Button small waiting={exported.pending} waitingLabel={table.exporting} onPress={() => void exported.run(chosen)}>
        {table.export}
      </Button>
      <View className="desk-bulk__space" />
      <Button small kind="link" onPress={onRelease}>
        {table.release}
      </Button>
      {open !== null && (
        <BulkDialog
          name={open}
          count={chosen.length}
          onSend={(body) => void bulk.run(chosen, body)}
          onClose={() => setOpen(null)}
        />
      )}
    </View>
  );
}

function Progress({ bulk, entries }: { bulk: Bulk; entries: readonly QueueEntry[] }) {
  const { table } = useTexts().desk;
  const { rows, total, pending } = bulk;
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const wrong = rows.filter(({ outcome }) => outcome !== 'done');
  const nameOf = (ticketId: string) => {
    const entry = entries.find((one) => one.ticketId === ticketId);
    const about = entry?.matter ?? entry?.callback?.ticket;
    return about === undefined || about === null
      ? ''
      : [about.no, headlineOf(about.description)].filter(Boolean).join(' ');
  };
  return (
    <View className="desk-bulk desk-bulk--told" {...aria({ ariaLive: 'polite' })}>
      <View className="desk-bulk__line">
        <View className="desk-bulk__count">
          {pending
            ? table.progress(rows.length, total)
            : table.outcome(count('done'), count('refused'), count('failed'))}
        </View>
        <View className="desk-bulk__bar">
          <View className="desk-bulk__done" style={{ width: `${total === 0 ? 0 : (rows.length / total) * 100}%` }} />
        </View>
        {!pending && count('failed') > 0 && (
          <Button small onPress={() => void bulk.retry()}>
            {table.retry}
          </Button>
        )}
        {!pending && (
          <Button small kind="outline" onPress={bulk.forget}>
            {table.close}
          </Button>
        )}
      </View>
      {wrong.map(({ ticketId, outcome, reason }) => (
        <View key={ticketId} className="desk-bulk__row">
          <View className="desk-bulk__what one-line">{nameOf(ticketId)}</View>
          <View className={outcome === 'failed' ? 'tone-amber' : 'tone-danger'}>{reason ?? table.failedReason}</View>
        </View>
      ))}
    </View>
  );
}
