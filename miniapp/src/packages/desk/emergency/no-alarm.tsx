import { View } from '@tarojs/components';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { type AlarmKind, kindRow, staffKinds } from '@/features/emergency/kinds';
import { keepAlarm, useAllAlarms } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/select';
import { StateView } from '@/ui/state';

/** Nothing goes on: the last ones, and the way to raise one (ROL-2). */
export function NoAlarm({ onOpen }: { onOpen: (id: string) => void }) {
  const { emergency } = useTexts().desk;
  const language = useLanguage();
  const recent = useAllAlarms(true).data ?? [];
  return (
    <View className="emergency-none">
      <StateView icon="siren" title={emergency.none} text={emergency.noneText} />
      <RaisePanel onRaised={onOpen} />
      {recent.length > 0 && (
        <Panel title={emergency.recent}>
          {recent.map((row) => (
            <View key={row.id} className="emergency-none__row" ariaRole="button" onClick={() => onOpen(row.id)}>
              <View className="emergency-none__what one-line">{`${row.kindText} · ${row.place}`}</View>
              <View className="text-secondary">{moment(Date.parse(row.raisedAt), now(), language)}</View>
              <Icon name="chevronRight" size="small" />
            </View>
          ))}
        </Panel>
      )}
    </View>
  );
}

function RaisePanel({ onRaised }: { onRaised: (id: string) => void }) {
  const { emergency } = useTexts().desk;
  const language = useLanguage();
  const [kind, setKind] = useState('');
  const [place, setPlace] = useState('');
  const [text, setText] = useState('');
  const act = useAct(async (body: Input<'raiseAlarm'>['body'], idempotencyKey) => {
    const alarm = await call('raiseAlarm', { body }, { idempotencyKey });
    keepAlarm(alarm);
    onRaised(alarm.id);
  }, explain);
  const send = () => {
    const said = text.trim();
    const chosen = staffKinds.find((one) => one === kind) as AlarmKind | undefined;
    void act.run({
      place: place.trim(),
      ...(chosen === undefined ? {} : { kind: chosen }),
      ...(said === '' ? {} : { text: said }),
    });
  };
  return (
    <Panel title={emergency.raise} aside={emergency.raiseText}>
      <View className="emergency-none__form">
        <Labelled label={emergency.kind}>
          <Select
            name={emergency.kind}
            placeholder={emergency.kindLater}
            value={kind}
            options={staffKinds.map((value) => ({ value, label: kindRow(value).label[language] }))}
            onChange={setKind}
          />
        </Labelled>
        <Field
          label={emergency.place}
          placeholder={emergency.placePlaceholder}
          value={place}
          maxLength={200}
          onChange={setPlace}
        />
        <Field
          label={emergency.words}
          placeholder={emergency.wordsPlaceholder}
          value={text}
          maxLength={500}
          onChange={setText}
        />
        <Button kind="danger" icon="siren" disabled={place.trim() === ''} waiting={act.pending} onPress={send}>
          {emergency.raiseSend}
        </Button>
      </View>
    </Panel>
  );
}
