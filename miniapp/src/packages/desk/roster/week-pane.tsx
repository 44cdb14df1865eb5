import { View } from '@tarojs/components';
import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { useState } from 'react';
import { useRosterWeek } from '@/features/roster/queries';
import { dayLabel, daysFrom, weekAway } from '@/features/roster/week';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { confirm, toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { StateView } from '@/ui/state';
import type { ChosenDay } from './chosen-day';
import { EditDay } from './edit-day';
import { WeekTable } from './week-table';

/** One week, one department or all; a day is set by pressing it. */
export function WeekPane() {
  const { roster, desk } = useTexts();
  const { departments } = desk.words;
  const today = shanghaiDay(now());
  const [day, setDay] = useState(today);
  const [department, setDepartment] = useState<Department | undefined>();
  const [chosen, setChosen] = useState<ChosenDay | null>(null);
  const week = useRosterWeek(day, department);
  const copy = useAct(async (which: Department, idempotencyKey) => {
    const question = { title: roster.copyQuestion(departments[which]), yes: roster.copy, no: roster.cancel };
    if (!(await confirm(question))) return;
    const { changed } = await call('copyRosterWeek', { body: { department: which, day } }, { idempotencyKey });
    toast(roster.copied(changed));
    await week.refresh();
  }, explain);
  return (
    <Loaded query={week}>
      {({ from, to, editable, items }) => {
        const copied = department ?? (editable.length === 1 ? (editable[0] as Department) : undefined);
        return (
          <>
            <View className="desk-roster__bar">
              <Button small icon="chevronLeft" onPress={() => setDay(weekAway(day, -1))}>
                {roster.before}
              </Button>
              <View className="text-section">
                {roster.week(dayLabel(Date.parse(from)), dayLabel(Date.parse(to) - 1))}
              </View>
              <Button small onPress={() => setDay(weekAway(day, 1))}>
                {roster.after}
              </Button>
              {day !== today && (
                <Button small kind="link" onPress={() => setDay(today)}>
                  {roster.thisWeek}
                </Button>
              )}
              <View className="desk-roster__space" />
              <Select
                name={roster.department}
                placeholder={roster.allDepartments}
                value={department ?? ''}
                onChange={(value) => setDepartment(DEPARTMENTS.find((name) => name === value))}
                options={DEPARTMENTS.map((value) => ({ value, label: departments[value] }))}
              />
              {copied !== undefined && editable.includes(copied) && (
                <Button small icon="refresh" waiting={copy.pending} onPress={() => void copy.run(copied)}>
                  {roster.copy}
                </Button>
              )}
            </View>
            {items.length === 0 ? (
              <StateView icon="users" title={roster.nobody} text={roster.nobodyText} />
            ) : (
              <WeekTable days={daysFrom(Date.parse(from))} rows={items} editable={editable} onChoose={setChosen} />
            )}
            {chosen !== null && (
              <EditDay
                chosen={chosen}
                editable={editable}
                onClose={() => setChosen(null)}
                onSaved={() => {
                  setChosen(null);
                  void week.refresh();
                }}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
