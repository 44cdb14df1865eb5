import { View } from '@tarojs/components';
import { useState } from 'react';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import { Panel } from '@/features/desk/parts/panel';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type Alarm, type AlarmIntercom, keepAlarm } from '@/features/emergency/queries';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { clockTime, wholeMinutes } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';

const TICK_MS = 15_000;

/** 轿厢对讲: people are shut in, and somebody speaks to them again and again until they are out (EMG-2). */
export function IntercomCard({ alarm, intercom }: { alarm: Alarm; intercom: AlarmIntercom }) {
  const { emergency } = useTexts().desk;
  const { alarmIntercomMinutes } = useLimits(alarm.community.id);
  const [speaking, setSpeaking] = useState(false);
  const may = alarm.actions.includes('recordIntercom');
  const begin = () => setSpeaking(true);
  useShortcuts(may && !speaking ? { c: begin } : {});
  const due = clockTime(Date.parse(intercom.dueAt));
  const { lastAt } = intercom;
  return (
    <Panel className="emergency-intercom">
      <View className="emergency-contact__row">
        <Icon name="intercom" />
        <View className="emergency-contact__what">
          <View className="text-section">{emergency.intercomEvery(intercom.label, alarmIntercomMinutes)}</View>
          <View className="text-secondary">
            {lastAt === null
              ? emergency.intercomFirst(due, intercom.say)
              : emergency.intercomNext(clockTime(Date.parse(lastAt)), due, intercom.say)}
          </View>
        </View>
        <TimeLeft dueAt={Date.parse(intercom.dueAt)} />
        {may && (
          <Button kind="main" icon="microphone" shortcut="C" onPress={begin}>
            {emergency.intercomOpen}
          </Button>
        )}
      </View>
      {speaking && <SpeakDialog alarm={alarm} intercom={intercom} onClose={() => setSpeaking(false)} />}
    </Panel>
  );
}

function TimeLeft({ dueAt }: { dueAt: number }) {
  const { due } = useTexts().desk;
  const now = useNow(TICK_MS);
  const minutes = wholeMinutes(dueAt - now);
  return (
    <View className={dueAt < now ? 'emergency-intercom__left tone-danger' : 'emergency-intercom__left tone-amber'}>
      {dueAt < now ? due.overMinutes(minutes) : due.left(minutes)}
    </View>
  );
}

/** One speaks over the intercom in the duty room: here it is noted, and the wait begins anew. */
function SpeakDialog({ alarm, intercom, onClose }: { alarm: Alarm; intercom: AlarmIntercom; onClose: () => void }) {
  const { emergency } = useTexts().desk;
  const [words, setWords] = useState('');
  const act = useAct(async (body: { text?: string }, idempotencyKey) => {
    keepAlarm(await call('recordIntercom', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.done);
    onClose();
  }, explain);
  const text = words.trim();
  const send = () => void act.run(text === '' ? {} : { text });
  return (
    <FormDialog
      title={intercom.label}
      send={emergency.intercomSend}
      ready
      pending={act.pending}
      onSend={send}
      onClose={onClose}
    >
      <View className="emergency-intercom__say">{emergency.intercomSay(intercom.say)}</View>
      <View className="text-secondary">{emergency.intercomText}</View>
      <Field
        label={emergency.intercomHow}
        placeholder={emergency.intercomHowPlaceholder}
        value={words}
        maxLength={500}
        onChange={setWords}
        onConfirm={send}
      />
    </FormDialog>
  );
}
