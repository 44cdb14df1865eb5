import { View } from '@tarojs/components';
import { shanghaiDay } from '@youying/shared/domain/time';
import { type ReactNode, useState } from 'react';
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

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A day as one writes it. */
function DayField(props: FieldProps) {
  const { roster } = useTexts();
  return <Field {...props} placeholder={roster.dayHint} />;
}

function ColleagueField({ label, value, onChange }: FieldProps) {
  return (
    <Labelled label={label}>
      <Select name={label} placeholder={label} options={useColleagues()} value={value} onChange={onChange} />
    </Labelled>
  );
}

interface AskFormProps {
  children: ReactNode;
  ready: boolean;
  waiting: boolean;
  /** Of the button that sends it. */
  sendLabel: string;
  onSend: () => void;
  onCancel: () => void;
}

function AskForm({ children, ready, waiting, sendLabel, onSend, onCancel }: AskFormProps) {
  const { roster } = useTexts();
  return (
    <Card className="exchange__form">
      {children}
      <View className="exchange__acts">
        <Button onPress={onCancel}>{roster.cancel}</Button>
        <Button kind="main" disabled={!ready} waiting={waiting} onPress={onSend}>
          {sendLabel}
        </Button>
      </View>
    </Card>
  );
}

function ReasonField(props: Omit<FieldProps, 'label'>) {
  const { roster } = useTexts();
  return <Field {...props} multiline label={roster.reason} maxLength={200} />;
}

/** What is asked goes out once, is said so, and the form is gone. */
function useAsked(send: (idempotencyKey: string) => Promise<unknown>, onDone: () => void) {
  const { roster } = useTexts();
  return useAct(async (_: object, idempotencyKey) => {
    await send(idempotencyKey);
    toast(roster.asked);
    onDone();
  }, explain);
}

/** HOT-8: from when to when, why, and who takes over. */
export function AskLeave({ onDone }: { onDone: () => void }) {
  const { roster } = useTexts();
  const [form, setForm] = useState({ from: '', to: '', reason: '', handoverToId: '' });
  const [from, to] = [writtenDay(form.from), writtenDay(form.to === '' ? form.from : form.to)];
  const reason = form.reason.trim();
  const { handoverToId } = form;
  const ready = from !== null && to !== null && reason !== '' && handoverToId !== '';
  const act = useAsked((idempotencyKey) => {
    const body = { from: from ?? '', to: to ?? '', reason, handoverToId };
    return call('requestLeave', { body }, { idempotencyKey });
  }, onDone);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  return (
    <AskForm
      ready={ready}
      waiting={act.pending}
      sendLabel={roster.sendLeave}
      onSend={() => void act.run(form)}
      onCancel={onDone}
    >
      <DayField label={roster.from} value={form.from} onChange={(value) => set({ from: value })} />
      <DayField label={roster.to} value={form.to} onChange={(value) => set({ to: value })} />
      <ReasonField value={form.reason} onChange={(value) => set({ reason: value })} />
      <ColleagueField label={roster.handover} value={handoverToId} onChange={(value) => set({ handoverToId: value })} />
    </AskForm>
  );
}

/** DSP-5: my day against yours. */
export function AskSwap({ onDone }: { onDone: () => void }) {
  const { roster } = useTexts();
  const [form, setForm] = useState({ day: '', theirDay: '', reason: '', withPersonId: '' });
  const [day, theirDay] = [writtenDay(form.day), writtenDay(form.theirDay)];
  const reason = form.reason.trim();
  const { withPersonId } = form;
  const ready = day !== null && theirDay !== null && reason !== '' && withPersonId !== '';
  const act = useAsked((idempotencyKey) => {
    const body = { day: day ?? '', theirDay: theirDay ?? '', withPersonId, reason };
    return call('askShiftSwap', { body }, { idempotencyKey });
  }, onDone);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  return (
    <AskForm
      ready={ready}
      waiting={act.pending}
      sendLabel={roster.sendSwap}
      onSend={() => void act.run(form)}
      onCancel={onDone}
    >
      <DayField label={roster.myDay} value={form.day} onChange={(value) => set({ day: value })} />
      <ColleagueField label={roster.withWhom} value={withPersonId} onChange={(value) => set({ withPersonId: value })} />
      <DayField label={roster.theirDay} value={form.theirDay} onChange={(value) => set({ theirDay: value })} />
      <ReasonField value={form.reason} onChange={(value) => set({ reason: value })} />
    </AskForm>
  );
}
