import { View } from '@tarojs/components';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { DAY } from '@youying/shared/domain/time';
import { departmentIcons } from '@/features/desk/matter/orders';
import type { RosterRow } from '@/features/roster/queries';
import { dayLabel, shiftsOf, shiftText, weekdayOf } from '@/features/roster/week';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { ChosenDay } from './chosen-day';

export interface WeekTableProps {
  days: readonly number[];
  rows: readonly RosterRow[];
  /** Departments whose shifts the caller may set. */
  editable: readonly string[];
  onChoose: (chosen: ChosenDay) => void;
}

/** People under their department, a column per day. */
export function WeekTable({ days, rows, editable, onChoose }: WeekTableProps) {
  const { roster, desk } = useTexts();
  const { departments } = desk.words;
  const present = now();
  const isToday = (day: number) => day <= present && present < day + DAY;
  return (
    <View className="desk-roster__table">
      <View className="desk-roster__row desk-roster__row--head">
        <View>{roster.person}</View>
        {days.map((day) => (
          <View key={day} className={classNames({ 'desk-roster__today': isToday(day) })}>
            {`${roster.weekdays[weekdayOf(day)]} ${dayLabel(day)}`}
          </View>
        ))}
      </View>
      {DEPARTMENTS.map((department) => {
        const people = rows.filter((row) => row.departments[0] === department);
        if (people.length === 0) return null;
        return (
          <View key={department}>
            <View className="desk-roster__group">
              <Icon name={departmentIcons[department]} size="small" />
              {departments[department]}
            </View>
            {people.map((row) => (
              <View key={row.person.id} className="desk-roster__row">
                <View className="desk-roster__name">
                  <Avatar name={row.person.name} photoUrl={row.person.photoUrl} size="small" department={department} />
                  <View className="one-line">{row.person.name}</View>
                </View>
                {days.map((day) => {
                  const open = editable.includes(department) && day + DAY > present;
                  return (
                    <Day
                      key={day}
                      row={row}
                      day={day}
                      today={isToday(day)}
                      onPress={open ? () => onChoose({ row, day }) : undefined}
                    />
                  );
                })}
              </View>
            ))}
          </View>
        );
      })}
    </View>
  );
}

interface DayProps {
  row: RosterRow;
  day: number;
  today: boolean;
  /** Undefined: over, or not the caller’s to set. */
  onPress: (() => void) | undefined;
}

function Day({ row, day, today, onPress }: DayProps) {
  const { roster } = useTexts();
  const shifts = shiftsOf(row.shifts, day);
  return (
    <View
      id={`roster-${row.person.id}-${day}`}
      className={classNames('desk-roster__day', {
        'desk-roster__day--open': onPress !== undefined,
        'desk-roster__today': today,
      })}
      ariaRole={onPress === undefined ? undefined : 'button'}
      onClick={onPress}
    >
      {shifts.length === 0 && <View className="text-secondary">{roster.off}</View>}
      {shifts.map((shift) => (
        <View key={shift.from}>
          {shiftText(shift, roster.nextDay)}
          {shift.role === 'standby' && <View className="text-secondary">{roster.standby}</View>}
        </View>
      ))}
    </View>
  );
}
