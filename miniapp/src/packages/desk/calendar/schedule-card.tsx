import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import {
  type Schedule,
  spansOf,
  spansText,
  toggleWeekday,
  WEEKDAYS,
  withException,
  withoutException,
  withSpans,
} from '@/features/settings/calendar';
import { useTexts } from '@/i18n';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import './schedule-card.scss';

export interface ScheduleCardProps {
  title: string;
  hint: string;
  schedule: Schedule;
  onChange: (schedule: Schedule) => void;
}

/** Hours by season, days of the week, public holidays, and days of this community alone. */
export function ScheduleCard({ title, hint, schedule, onChange }: ScheduleCardProps) {
  const { calendar: labels } = useTexts().settings;
  return (
    <Panel title={title} aside={hint}>
      <View className="schedule">
        {schedule.seasons.map((season, index) => (
          <Hours
            key={season.since}
            label={labels.season(...monthAndDay(season.since))}
            text={spansText(season)}
            onChange={(spans) => onChange(withSpans(schedule, index, spans))}
          />
        ))}
        <View className="schedule__days">
          {WEEKDAYS.map((day) => (
            <View
              key={day}
              className={classNames('schedule__day', { 'schedule__day--worked': schedule.weekdays.includes(day) })}
              ariaRole="checkbox"
              {...aria({ ariaChecked: schedule.weekdays.includes(day) ? 'true' : 'false' })}
              onClick={() => onChange(toggleWeekday(schedule, day))}
            >
              {labels.weekdays[day]}
            </View>
          ))}
        </View>
        <Check
          label={labels.publicHolidays}
          checked={schedule.publicHolidays}
          onChange={(publicHolidays) => onChange({ ...schedule, publicHolidays })}
        />
        <Exceptions schedule={schedule} onChange={onChange} />
      </View>
    </Panel>
  );
}

function monthAndDay(since: string): [number, number] {
  const [month, day] = since.split('-').map(Number);
  return [month ?? 1, day ?? 1];
}

interface HoursProps {
  label: string;
  text: string;
  onChange: (spans: NonNullable<ReturnType<typeof spansOf>>) => void;
}

function Hours({ label, text, onChange }: HoursProps) {
  const { calendar: labels } = useTexts().settings;
  const [typed, setTyped] = useState(text);
  const type = (next: string) => {
    setTyped(next);
    const spans = spansOf(next);
    if (spans !== null) onChange(spans);
  };
  return (
    <Field
      label={label}
      value={typed}
      maxLength={60}
      error={spansOf(typed) === null ? labels.hoursWrong : undefined}
      onChange={type}
    />
  );
}

function Exceptions({ schedule, onChange }: Pick<ScheduleCardProps, 'schedule' | 'onChange'>) {
  const { calendar: labels } = useTexts().settings;
  const [date, setDate] = useState('');
  const add = (worked: boolean) => {
    const next = withException(schedule, date, worked);
    if (next === null) return;
    onChange(next);
    setDate('');
  };
  const wrong = withException(schedule, date, true) === null;
  return (
    <View className="schedule__exceptions">
      {schedule.exceptions.map((one) => (
        <View key={one.date} className="schedule__exception">
          <View>{`${one.date} ${one.worked ? labels.worked : labels.off}`}</View>
          <Button small onPress={() => onChange(withoutException(schedule, one.date))}>
            {labels.remove}
          </Button>
        </View>
      ))}
      <View className="schedule__add">
        <Field value={date} maxLength={10} placeholder={labels.date} onChange={setDate} />
        <Button small disabled={wrong} onPress={() => add(false)}>
          {labels.addOff}
        </Button>
        <Button small disabled={wrong} onPress={() => add(true)}>
          {labels.addWorked}
        </Button>
      </View>
    </View>
  );
}
