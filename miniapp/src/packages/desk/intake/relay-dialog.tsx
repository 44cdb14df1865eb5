import { useState } from 'react';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import { useColleagues } from '@/features/desk/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';

/** INT-7: the person asked for is away; what the caller said is kept for them. */
export function RelayDialog({ intake, onClose }: { intake: Intake; onClose: () => void }) {
  const { intake: labels, words } = useTexts().desk;
  const { draft } = intake;
  const staff = useColleagues().data ?? [];
  const [toPersonId, setTo] = useState('');
  const [fromName, setFrom] = useState(draft.contactName);
  const [text, setText] = useState(draft.words);
  const relay = useAct(async (_: null, idempotencyKey) => {
    const body = {
      ...{ toPersonId, fromName: fromName.trim(), text: text.trim() },
      ...(draft.callerPhone === '' ? {} : { fromPhone: draft.callerPhone }),
    };
    await call('relayMessage', { body }, { idempotencyKey });
    await logContact(draft, 'relayed').catch(() => undefined);
    toast(labels.relayed(staff.find(({ id }) => id === toPersonId)?.name ?? ''));
    onClose();
    intake.restart();
  }, explain);
  const ready = toPersonId !== '' && fromName.trim() !== '' && text.trim() !== '';
  return (
    <FormDialog
      title={labels.relay}
      send={labels.relaySend}
      ready={ready}
      pending={relay.pending}
      onSend={() => void relay.run(null)}
      onClose={onClose}
    >
      <Select
        id="relay-to"
        name={labels.relayTo}
        placeholder={labels.relayTo}
        value={toPersonId}
        onChange={setTo}
        options={staff.map(({ id, name, department }) => ({
          ...{ value: id, label: name },
          group: department === null ? labels.noDepartment : words.departments[department],
        }))}
      />
      <Field label={labels.relayFrom} value={fromName} onChange={setFrom} maxLength={40} />
      <Field multiline label={labels.relayText} value={text} onChange={setText} maxLength={1000} />
    </FormDialog>
  );
}
