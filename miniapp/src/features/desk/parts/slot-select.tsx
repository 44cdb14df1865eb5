import { useTexts } from '@/i18n';
import { clockTime, dayWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Select } from '@/ui/select';
import { appointmentSlots, type Slot } from '../appointments';

/** One-hour slots of the coming week, by day. */
export function SlotSelect({ value, onChange }: { value: Slot | null; onChange: (slot: Slot | null) => void }) {
  const { intake } = useTexts().desk;
  const language = useLanguage();
  const present = now();
  const free = appointmentSlots(present);
  const slots = value === null || free.some(({ from }) => from === value.from) ? free : [value, ...free];
  return (
    <Select
      name={intake.appointment}
      placeholder={intake.noAppointment}
      value={value === null ? '' : String(value.from)}
      onChange={(chosen) => onChange(slots.find(({ from }) => String(from) === chosen) ?? null)}
      options={slots.map(({ from, to }) => ({
        value: String(from),
        label: `${dayWord(from, present, language)} ${clockTime(from)}–${clockTime(to)}`,
        group: dayWord(from, present, language),
      }))}
    />
  );
}
