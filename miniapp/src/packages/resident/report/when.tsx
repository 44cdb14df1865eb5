import { useState } from 'react';
import { AppointmentSheet } from '@/features/report/appointment-sheet';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { clockTime, dayWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Segments } from '@/ui/segments';

/** Now or an appointment; the chosen time stands on the segment itself. */
export function When({ handle }: { handle: DraftHandle }) {
  const { report } = useTexts();
  const language = useLanguage();
  const { draft, change } = handle;
  const [choosing, setChoosing] = useState(false);
  const { appointment } = draft;
  const label =
    draft.when === 'appointment' && appointment !== null
      ? report.appointed(
          dayWord(appointment.from, now(), language),
          clockTime(appointment.from),
          clockTime(appointment.to),
        )
      : report.appoint;
  return (
    <>
      <Segments
        options={[
          { value: 'soon', label: report.soon },
          { value: 'appointment', label },
        ]}
        value={draft.when}
        onChange={(when) => {
          if (when === 'appointment') setChoosing(true);
          else change({ when, appointment: null });
        }}
      />
      <AppointmentSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(slot) => {
          change({ when: 'appointment', appointment: slot });
          setChoosing(false);
        }}
      />
    </>
  );
}
