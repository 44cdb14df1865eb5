import { beforeAppointment, DEADLINE_HOURS, inHours } from '@/features/desk/appointments';
import type { Matter } from '@/features/desk/types';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Select, type SelectOption } from '@/ui/select';

export interface DeadlineSelectProps {
  matter: Matter;
  /** Epoch milliseconds; null: the limits of the procedures. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** By when to be there: as the rules say, before the appointment, or within so many hours. */
export function DeadlineSelect({ matter, value, onChange }: DeadlineSelectProps) {
  const { desk, marks } = useTexts();
  const { dispatch } = desk;
  const language = useLanguage();
  const present = now();
  const limits = useLimits(matter.community.id);
  const options: SelectOption[] = DEADLINE_HOURS.map((hours) => ({
    value: String(hours),
    label: marks.aside(dispatch.inHours(hours), moment(inHours(present, hours), present, language)),
  }));
  const appointed = matter.appointment === null ? null : beforeAppointment(Date.parse(matter.appointment.from), limits);
  if (appointed !== null) {
    options.unshift({
      value: String(appointed),
      label: dispatch.beforeAppointment(moment(appointed, present, language), limits.arriveBeforeAppointmentMinutes),
    });
  }
  const choose = (chosen: string) => {
    if (chosen === '') onChange(null);
    else if (chosen === String(appointed)) onChange(appointed);
    else onChange(inHours(now(), Number(chosen)));
  };
  const shown = options.find((option) => option.value === String(value));
  const extra =
    value === null || shown !== undefined ? [] : [{ value: String(value), label: moment(value, present, language) }];
  return (
    <Select
      name={dispatch.deadline}
      placeholder={dispatch.noDeadline}
      value={value === null ? '' : String(value)}
      onChange={choose}
      options={[...extra, ...options]}
    />
  );
}
