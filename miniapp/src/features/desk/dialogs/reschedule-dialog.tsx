import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';
import type { Slot } from '../appointments';
import { iso } from '../intake';
import { StaleCard } from '../live/stale-card';
import { useCarefulAct } from '../live/use-careful-act';
import { SlotSelect } from '../parts/slot-select';
import type { Matter } from '../types';

export interface RescheduleDialogProps {
  matter: Matter;
  onDone: (matter: Matter) => void;
  onClose: () => void;
}

/** Another time for the visit; the worker is told, the follow-up clock does not move. */
export function RescheduleDialog({ matter, onDone, onClose }: RescheduleDialogProps) {
  const { acts } = useTexts().desk;
  const [slot, setSlot] = useState<Slot | null>(null);
  const [reason, setReason] = useState('');
  const save = useCarefulAct<{ slot: Slot; reason: string }>({
    version: matter.version,
    // It is open because somebody means to act on what they saw.
    isWriting: true,
    onDiscard: onClose,
    perform: async (input, idempotencyKey, version) => {
      const appointment = { from: iso(input.slot.from), to: iso(input.slot.to) };
      const body = { appointment, version, ...(input.reason === '' ? {} : { reason: input.reason }) };
      onDone(await call('rescheduleTicket', { path: { id: matter.id }, body }, { idempotencyKey }));
      onClose();
    },
  });
  const run = () => {
    if (slot !== null) save.run({ slot, reason: reason.trim() });
  };
  return (
    <Sheet
      open
      title={acts.rescheduleTitle}
      onClose={onClose}
      footer={
        save.conflict !== null ? undefined : (
          <Button kind="main" grow={1} disabled={slot === null} waiting={save.pending} onPress={run}>
            {acts.rescheduleSave}
          </Button>
        )
      }
    >
      <StaleCard act={save} yours={reason.trim()} />
      <SlotSelect value={slot} onChange={setSlot} />
      <Field label={acts.reason} value={reason} onChange={setReason} />
    </Sheet>
  );
}
