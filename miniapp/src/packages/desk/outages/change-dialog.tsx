import { useState } from 'react';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import type { OutageDetail } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';

const HOUR = 3_600_000;
const FROM_NOW = [0.5, 1, 2, 3, 4, 6, 8, 12, 24];

/** A new expected end, and what callers are told now: everybody there hears of it. */
export function ChangeDialog({
  outage,
  onKept,
  onClose,
}: {
  outage: OutageDetail;
  onKept: (changed: OutageDetail) => Promise<void>;
  onClose: () => void;
}) {
  const { outages: labels } = useTexts();
  const [hours, setHours] = useState('');
  const [cause, setCause] = useState(outage.cause);
  const [callerWords, setWords] = useState(outage.callerWords);
  const change = useAct(async (_: null, idempotencyKey) => {
    const from = Math.max(now(), Date.parse(outage.startsAt));
    const expectedEndAt = hours === '' ? null : new Date(from + Number(hours) * HOUR).toISOString();
    const body = { expectedEndAt, cause: cause.trim(), callerWords: callerWords.trim(), version: outage.version };
    await onKept(await call('changeOutage', { path: { id: outage.id }, body }, { idempotencyKey }));
    onClose();
  }, explain);
  const ready = cause.trim() !== '' && callerWords.trim() !== '';
  return (
    <FormDialog
      title={labels.change}
      send={labels.changeSend}
      ready={ready}
      pending={change.pending}
      onSend={() => void change.run(null)}
      onClose={onClose}
    >
      <Select
        name={labels.expected}
        placeholder={labels.noEnd}
        value={hours}
        onChange={setHours}
        options={FROM_NOW.map((value) => ({ value: String(value), label: labels.fromNow(value) }))}
      />
      <Field label={labels.cause} value={cause} maxLength={200} onChange={setCause} />
      <Field multiline label={labels.callerWords} value={callerWords} maxLength={200} onChange={setWords} />
    </FormDialog>
  );
}
