import { View } from '@tarojs/components';
import { type AlarmAnswer, isOpenAlarm } from '@youying/shared/domain/alarm/types';
import { useState } from 'react';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import { type Alarm, keepAlarm, useAlarm } from '@/features/emergency/queries';
import { elapsed } from '@/features/emergency/standing';
import { VisitPart } from '@/features/emergency/visit-part';
import { WhoKnows } from '@/features/emergency/who-knows';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { dial, toast } from '@/platform/device';
import { useParameter } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { MyInstructions } from './my-instructions';
import './index.scss';

/** A message about an alarm opens this: what, where, and one tap to answer. */
export default function StaffAlarmPage() {
  const { alarm } = useTexts();
  const query = useAlarm(useParameter('alarmId'));
  return (
    <Page title={alarm.title} backTo="todo">
      <Loaded query={query}>{(found) => <AlarmPane alarm={found} />}</Loaded>
    </Page>
  );
}

function AlarmPane({ alarm }: { alarm: Alarm }) {
  const { alarm: texts } = useTexts();
  const now = useNow();
  const reveal = useReveal(alarm.id);
  const goesOn = isOpenAlarm(alarm.state);
  return (
    <>
      <Card tone={goesOn ? 'danger' : 'plain'}>
        <View className={goesOn ? 'text-title tone-danger' : 'text-title'}>{`${alarm.kindText} · ${alarm.place}`}</View>
        {alarm.text !== null && <View>{alarm.text}</View>}
        <View className="text-secondary">
          {[
            alarm.no,
            texts.since(clockTime(Date.parse(alarm.raisedAt))),
            `${goesOn ? texts.elapsed : texts.lasted} ${elapsed(alarm, now)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </View>
      </Card>
      {alarm.safeAt !== null && (
        <Notice tone="amber" icon="info" title={texts.safeAt(clockTime(Date.parse(alarm.safeAt)))} />
      )}
      <AnswerButtons alarm={alarm} />
      <View className="staff-alarm__calls">
        {alarm.contact?.phone != null && (
          <Button
            grow={1}
            icon="phone"
            kind="outline"
            waiting={reveal.pending}
            onPress={() => void reveal.ring(alarm.contact?.phone)}
          >
            {texts.caller}
          </Button>
        )}
        <Button grow={1} icon="phone" onPress={() => dial(alarm.deskPhone)}>
          {texts.desk}
        </Button>
      </View>
      <MyInstructions alarm={alarm} />
      {alarm.visitDueAt !== null && (
        <Card>
          <VisitPart alarm={alarm} />
        </Card>
      )}
      <View className="text-section">{texts.who}</View>
      <WhoKnows alarm={alarm} />
      <LogCard alarm={alarm} />
    </>
  );
}

const ANSWERS: readonly AlarmAnswer[] = ['received', 'on_the_way', 'on_site'];

/** One tap; the next step of the way is the filled one. */
function AnswerButtons({ alarm }: { alarm: Alarm }) {
  const { alarm: texts } = useTexts();
  const act = useAct(async (answer: AlarmAnswer, idempotencyKey) => {
    keepAlarm(await call('acknowledgeAlarm', { path: { id: alarm.id }, body: { answer } }, { idempotencyKey }));
    toast(texts.answered);
  }, explain);
  if (!alarm.actions.includes('acknowledgeAlarm')) return null;
  const given = alarm.people.find(({ id }) => id === alarm.myNoticeId)?.answer ?? null;
  const next = ANSWERS[given === null ? 0 : ANSWERS.indexOf(given) + 1];
  return (
    <View className="staff-alarm__answers">
      {ANSWERS.map((answer) => (
        <Button
          key={answer}
          grow={answer === next ? 2 : 1}
          kind={answer === next ? 'danger' : 'plain'}
          disabled={given !== null && ANSWERS.indexOf(answer) <= ANSWERS.indexOf(given)}
          waiting={act.pending && answer === next}
          onPress={() => void act.run(answer)}
        >
          {texts.acts[answer]}
        </Button>
      ))}
    </View>
  );
}

function LogCard({ alarm }: { alarm: Alarm }) {
  const { alarm: texts, marks } = useTexts();
  const [words, setWords] = useState('');
  const act = useAct(async (text: string, idempotencyKey) => {
    keepAlarm(await call('addAlarmLog', { path: { id: alarm.id }, body: { text } }, { idempotencyKey }));
    setWords('');
  }, explain);
  return (
    <Card>
      <View className="text-section">{texts.log}</View>
      {alarm.actions.includes('addAlarmLog') && (
        <View className="staff-alarm__write">
          <Field value={words} placeholder={texts.logPlaceholder} maxLength={500} onChange={setWords} />
          <Button disabled={words.trim() === ''} waiting={act.pending} onPress={() => void act.run(words.trim())}>
            {texts.logSend}
          </Button>
        </View>
      )}
      {[...alarm.log].reverse().map((entry) => (
        <View key={entry.id} className="staff-alarm__entry">
          <View className="text-secondary">{clockTime(Date.parse(entry.happenedAt))}</View>
          <View className="staff-alarm__words">{marks.named(entry.by ?? texts.system, entry.text)}</View>
        </View>
      ))}
    </Card>
  );
}
