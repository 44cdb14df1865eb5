import { View } from '@tarojs/components';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { useColleagues } from '@/features/desk/queries';
import { type Alarm, keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';

interface DialogProps {
  alarm: Alarm;
  onClose: () => void;
}

/** Colleagues by department, for a list box. */
export function useColleagueOptions(): { value: string; label: string; group?: string }[] {
  const { words } = useTexts().desk;
  return (useColleagues().data ?? []).map(({ id, name, department }) => ({
    value: id,
    label: name,
    ...(department === null ? {} : { group: words.departments[department] }),
  }));
}

/** 再通知一批人: told and pressed like the first ones. */
export function CallInDialog({ alarm, onClose }: DialogProps) {
  const { emergency } = useTexts().desk;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const known = new Set(alarm.people.map(({ person }) => person?.id));
  const colleagues = useColleagueOptions();
  const options = colleagues.filter(({ value }) => !known.has(value) && !chosen.includes(value));
  const nameOf = (id: string) => colleagues.find(({ value }) => value === id)?.label ?? '';
  const act = useAct(async (personIds: readonly string[], idempotencyKey) => {
    const body = { personIds: [...personIds] };
    keepAlarm(await call('callInToAlarm', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.done);
    onClose();
  }, explain);
  return (
    <Sheet
      open
      title={emergency.callIn}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          grow={1}
          disabled={chosen.length === 0}
          waiting={act.pending}
          onPress={() => void act.run(chosen)}
        >
          {emergency.callInSend}
        </Button>
      }
    >
      <Labelled label={emergency.callInPick}>
        <Select
          name={emergency.callInPick}
          placeholder={emergency.callInPick}
          value=""
          options={options}
          onChange={(value) => value !== '' && setChosen([...chosen, value])}
        />
      </Labelled>
      {chosen.map((id) => (
        <View
          key={id}
          className="emergency-chosen"
          ariaRole="button"
          ariaLabel={emergency.withdraw(nameOf(id))}
          onClick={() => setChosen(chosen.filter((other) => other !== id))}
        >
          {`${nameOf(id)} ×`}
        </View>
      ))}
    </Sheet>
  );
}

/** 交接记录人: by name, to somebody of the desk. */
export function HandOverDialog({ alarm, onClose }: DialogProps) {
  const { emergency } = useTexts().desk;
  const [personId, setPersonId] = useState('');
  const [note, setNote] = useState('');
  const desk = (useColleagues().data ?? []).filter(
    ({ id, department }) => department === 'customer_service' && id !== alarm.recorder?.id,
  );
  const act = useAct(async (body: { personId: string; note?: string }, idempotencyKey) => {
    keepAlarm(await call('handOverAlarm', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.done);
    onClose();
  }, explain);
  const words = note.trim();
  return (
    <Sheet
      open
      title={emergency.handOver}
      onClose={onClose}
      footer={
        <Button
          kind="main"
          grow={1}
          disabled={personId === ''}
          waiting={act.pending}
          onPress={() => void act.run({ personId, ...(words === '' ? {} : { note: words }) })}
        >
          {emergency.handOverSend}
        </Button>
      }
    >
      <Labelled label={emergency.handOverTo}>
        <Select
          name={emergency.handOverTo}
          placeholder={emergency.handOverTo}
          value={personId}
          options={desk.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPersonId}
        />
      </Labelled>
      <Field multiline label={emergency.handOverNote} value={note} maxLength={500} onChange={setNote} />
    </Sheet>
  );
}
