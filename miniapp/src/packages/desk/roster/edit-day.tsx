import { View } from '@tarojs/components';
import { SHIFT_ROLES } from '@youying/shared/domain/dispatch/roster';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import type { Shift } from '@/features/roster/queries';
import { dayWords, shiftsOf, timeOfDay } from '@/features/roster/week';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Sheet } from '@/ui/sheet';
import type { ChosenDay } from './chosen-day';

interface Draft {
  key: number;
  from: string;
  to: string;
  role: Shift['role'];
  department: Shift['department'];
  buildings: Shift['buildings'];
}

const draftOf = (shift: Shift, key: number): Draft => ({
  ...shift,
  key,
  from: clockTime(Date.parse(shift.from)),
  to: clockTime(Date.parse(shift.to)),
});

export interface EditDayProps {
  chosen: ChosenDay;
  editable: readonly string[];
  onClose: () => void;
  onSaved: () => void;
}

/** All shifts of one person on one day; none is a day off (DSP-5). */
export function EditDay({ chosen: { row, day }, editable, onClose, onSaved }: EditDayProps) {
  const { roster } = useTexts();
  const department = row.departments.find((name) => editable.includes(name)) as Shift['department'];
  const [shifts, setShifts] = useState<Draft[]>(() => shiftsOf(row.shifts, day).map(draftOf));
  const times = shifts.map(({ from, to }) => [timeOfDay(from), timeOfDay(to)] as const);
  const ready = times.every(([from, to]) => from !== null && to !== null);
  const act = useAct(async (drafts: readonly Draft[], idempotencyKey) => {
    const given = drafts.map(({ role, department: of, buildings }, index) => {
      const [from, to] = times[index] ?? [0, 0];
      const end = (to ?? 0) <= (from ?? 0) ? (to ?? 0) + DAY : (to ?? 0);
      return {
        role,
        department: of,
        from: new Date(day + (from ?? 0)).toISOString(),
        to: new Date(day + end).toISOString(),
        ...(buildings === null ? {} : { buildingIds: buildings.map(({ id }) => id) }),
      };
    });
    const body = { personId: row.person.id, day: shanghaiDay(day), shifts: given };
    await call('setShifts', { body }, { idempotencyKey });
    toast(roster.saved);
    onSaved();
  }, explain);
  const change = (key: number, patch: Partial<Draft>) =>
    setShifts(shifts.map((shift) => (shift.key === key ? { ...shift, ...patch } : shift)));
  const add = () =>
    setShifts([
      ...shifts,
      {
        key: Math.max(-1, ...shifts.map(({ key }) => key)) + 1,
        from: '08:00',
        to: '16:00',
        role: 'duty',
        department,
        buildings: null,
      },
    ]);
  const save = () => ready && void act.run(shifts);
  useShortcuts({ 'control+enter': save });
  return (
    <Sheet
      open
      title={roster.editTitle(row.person.name, dayWords(shanghaiDay(day), roster.date))}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {roster.cancel}
          </Button>
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={act.pending} onPress={save}>
            {roster.save}
          </Button>
        </>
      }
    >
      {shifts.map((shift) => (
        <View key={shift.key} className="desk-roster__edit">
          <Field label={roster.fromTime} value={shift.from} onChange={(from) => change(shift.key, { from })} />
          <Field label={roster.toTime} value={shift.to} onChange={(to) => change(shift.key, { to })} />
          <Segments
            small
            value={shift.role}
            onChange={(role) => change(shift.key, { role })}
            options={SHIFT_ROLES.map((value) => ({
              value,
              label: value === 'standby' ? roster.standby : roster.onDuty,
            }))}
          />
          <Button small onPress={() => setShifts(shifts.filter(({ key }) => key !== shift.key))}>
            {roster.removeShift}
          </Button>
        </View>
      ))}
      {shifts.length === 0 && <View className="text-secondary">{roster.dayOff}</View>}
      <View className="text-secondary">{roster.timeHint}</View>
      <Button icon="plus" onPress={add}>
        {roster.addShift}
      </Button>
    </Sheet>
  );
}
