import { View } from '@tarojs/components';
import { shanghaiDay } from '@youying/shared/domain/time';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { useRosterWeek } from './queries';
import { writtenDay } from './week';
import './exchange.scss';

/** Colleagues of the own department, for a handover or a swap. */
function useColleagues() {
  const { id } = useMe();
  const items = useRosterWeek(shanghaiDay(now()), undefined).data?.items ?? [];
  const own = items.find(({ person }) => person.id === id)?.departments ?? [];
  return items
    .filter(({ person, departments }) => person.id !== id && departments.some((name) => own.includes(name)))
    .map(({ person }) => ({ value: person.id, label: person.name }));
}

/** HOT-8: from when to when, why, and who takes over. */
export function AskLeave({ onDone }: { onDone: () => void }) {
  const { roster } = useTexts();
  const colleagues = useColleagues();
  const [form, setForm] = useState({ from: '', to: '', reason: '', handoverToId: '' });
  const [from, to] = [writtenDay(form.from), writtenDay(form.to === '' ? form.from : form.to)];
  const ready = from !== null && to !== null && form.reason.trim() !== '' && form.handoverToId !== '';
  const act = useAct(async (_: object, idempotencyKey) => {
    const body = { from: from ?? '', to: to ?? '', reason: form.reason.trim(), handoverToId: form.handoverToId };
    await call('requestLeave', { body }, { idempotencyKey });
    toast(roster.asked);
    onDone();
  }, explain);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  return (
    <Card className="exchange__form">
      <Field
        label={roster.from}
        placeholder={roster.dayHint}
        value={form.from}
        onChange={(value) => set({ from: value })}
      />
      <Field label={roster.to} placeholder={roster.dayHint} value={form.to} onChange={(value) => set({ to: value })} />
      <Field
        multiline
        label={roster.reason}
        maxLength={200}
        value={form.reason}
        onChange={(value) => set({ reason: value })}
      />
      <Labelled label={roster.handover}>
        <Select
          name={roster.handover}
          placeholder={roster.handover}
          options={colleagues}
          value={form.handoverToId}
          onChange={(value) => set({ handoverToId: value })}
        />
      </Labelled>
      <View className="exchange__acts">
        <Button onPress={onDone}>{roster.cancel}</Button>
        <Button kind="main" disabled={!ready} waiting={act.pending} onPress={() => void act.run(form)}>
          {roster.sendLeave}
        </Button>
      </View>
    </Card>
  );
}

/** DSP-5: my day against yours. */
export function AskSwap({ onDone }: { onDone: () => void }) {
  const { roster } = useTexts();
  const colleagues = useColleagues();
  const [form, setForm] = useState({ day: '', theirDay: '', reason: '', withPersonId: '' });
  const [day, theirDay] = [writtenDay(form.day), writtenDay(form.theirDay)];
  const ready = day !== null && theirDay !== null && form.reason.trim() !== '' && form.withPersonId !== '';
  const act = useAct(async (_: object, idempotencyKey) => {
    const { withPersonId, reason } = form;
    const body = { day: day ?? '', theirDay: theirDay ?? '', withPersonId, reason: reason.trim() };
    await call('askShiftSwap', { body }, { idempotencyKey });
    toast(roster.asked);
    onDone();
  }, explain);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  return (
    <Card className="exchange__form">
      <Field
        label={roster.myDay}
        placeholder={roster.dayHint}
        value={form.day}
        onChange={(value) => set({ day: value })}
      />
      <Labelled label={roster.withWhom}>
        <Select
          name={roster.withWhom}
          placeholder={roster.withWhom}
          options={colleagues}
          value={form.withPersonId}
          onChange={(value) => set({ withPersonId: value })}
        />
      </Labelled>
      <Field
        label={roster.theirDay}
        placeholder={roster.dayHint}
        value={form.theirDay}
        onChange={(value) => set({ theirDay: value })}
      />
      <Field
        multiline
        label={roster.reason}
        maxLength={200}
        value={form.reason}
        onChange={(value) => set({ reason: value })}
      />
      <View className="exchange__acts">
        <Button onPress={onDone}>{roster.cancel}</Button>
        <Button kind="main" disabled={!ready} waiting={act.pending} onPress={() => void act.run(form)}>
          {roster.sendSwap}
        </Button>
      </View>
    </Card>
  );
}
