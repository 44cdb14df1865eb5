import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Alarm, type AlarmPerson, keepAlarm } from '@/features/emergency/queries';
import { missingFirst, waitedMinutes } from '@/features/emergency/standing';
import type { Texts } from '@/i18n';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { confirm, dial, toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { CallInDialog, HandOverDialog } from './people-dialogs';
import './people-pane.scss';

const TICK_MS = 15_000;
const MINUTE_MS = 60_000;

/** 谁知道了: who has not answered stands on top, with the telephone. */
export function PeoplePane({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const [dialog, setDialog] = useState<'callIn' | 'handOver' | null>(null);
  const close = () => setDialog(null);
  return (
    <View className="emergency-people">
      <View className="emergency-people__head">
        <View className="text-section">{emergency.who}</View>
        <Counts alarm={alarm} />
      </View>
      <View className="emergency-people__rows">
        {missingFirst(alarm.people).map((person) => (
          <PersonRow key={person.id} alarm={alarm} person={person} />
        ))}
      </View>
      <View className="emergency-people__acts">
        {alarm.actions.includes('callInToAlarm') && (
          <Button icon="plus" onPress={() => setDialog('callIn')}>
            {emergency.callIn}
          </Button>
        )}
        {alarm.actions.includes('handOverAlarm') && (
          <Button onPress={() => setDialog('handOver')}>{emergency.handOver}</Button>
        )}
      </View>
      {dialog === 'callIn' && <CallInDialog alarm={alarm} onClose={close} />}
      {dialog === 'handOver' && <HandOverDialog alarm={alarm} onClose={close} />}
    </View>
  );
}

const goesOn = ({ state }: Alarm): boolean => state === 'raised' || state === 'running';

/** How many answered, and how many did not: red as long as somebody can still be reached for it. */
function Counts({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const { told, waiting } = alarm;
  if (waiting === 0) return <View>{emergency.everybody(told)}</View>;
  const { between, after } = emergency.counts;
  return (
    <View>
      <View className="emergency-people__count">{told - waiting}</View>
      {between}
      <View className={classNames('emergency-people__count', { 'tone-danger': goesOn(alarm) })}>{waiting}</View>
      {after}
    </View>
  );
}

function PersonRow({ alarm, person }: { alarm: Alarm; person: AlarmPerson }) {
  const texts = useTexts();
  const now = useNow(TICK_MS);
  const missing = person.acknowledgedAt === null && goesOn(alarm);
  return (
    <View className={classNames('emergency-person', { 'emergency-person--missing': missing })}>
      <Avatar
        name={person.person?.name ?? person.post}
        photoUrl={person.person?.photoUrl}
        tone={person.person?.id === alarm.recorder?.id && person.person !== null ? 'strong' : 'plain'}
        {...(person.department === null ? {} : { department: person.department })}
      />
      <View className="emergency-person__what">
        <View className="one-line">
          <View className="emergency-person__name">{person.person?.name ?? person.post}</View>
          {person.person !== null && <View className="text-secondary emergency-person__post">{person.post}</View>}
        </View>
        <View className={classNames('emergency-person__line', { 'tone-danger': missing, 'text-secondary': !missing })}>
          {lineOf(person, alarm, missing ? now : null, texts)}
        </View>
        {missing && (
          <View className="emergency-person__acts">
            {alarm.actions.includes('recordOutreach') && <PhoneAct alarm={alarm} person={person} />}
            {alarm.actions.includes('callInToAlarm') && person.next !== null && (
              <InsteadAct alarm={alarm} next={person.next} />
            )}
          </View>
        )}
      </View>
      {person.acknowledgedAt !== null && <Icon name="check" className="tone-brand" />}
    </View>
  );
}

/** @param now null: the alarm is over, and nobody waits for an answer any more */
function lineOf(
  person: AlarmPerson,
  { recorder }: Alarm,
  now: number | null,
  { desk, emergency: phone, marks }: Texts,
): string {
  const { emergency } = desk;
  const told = Date.parse(person.notifiedAt);
  if (person.acknowledgedAt === null) {
    const tried = person.unanswered > 0 ? `${marks.and}${emergency.tried(person.unanswered)}` : '';
    if (now === null) return emergency.neverAnswered(clockTime(told));
    return emergency.waiting(clockTime(told), waitedMinutes(person, now)) + tried;
  }
  if (person.person !== null && person.person.id === recorder?.id) return emergency.recorder;
  const at = Date.parse(person.acknowledgedAt);
  const line =
    (person.answer === null || person.answer === 'received') && at - told < MINUTE_MS
      ? emergency.took(clockTime(at), Math.round((at - told) / 1_000))
      : emergency.confirmed(clockTime(at), phone.answers[person.answer ?? 'received']);
  return person.etaAt === null ? line : `${line}${marks.and}${emergency.eta(clockTime(Date.parse(person.etaAt)))}`;
}

/** Dials, then asks what came of it; reached by telephone counts (EMG-1). */
function PhoneAct({ alarm, person }: { alarm: Alarm; person: AlarmPerson }) {
  const { emergency } = useTexts().desk;
  const act = useAct(async (reached: boolean, idempotencyKey) => {
    const body = { noticeId: person.id, reached };
    keepAlarm(await call('recordOutreach', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.done);
  }, explain);
  const phone = async () => {
    const number = person.person?.phone;
    if (number == null) toast(emergency.noPhone);
    else dial(number);
    const question = { title: emergency.reachedAsk, text: emergency.reachedText };
    await act.run(await confirm({ ...question, yes: emergency.reached, no: emergency.notReached }));
  };
  return (
    <Button small kind="danger-outline" icon="phone" waiting={act.pending} onPress={() => void phone()}>
      {emergency.phone}
    </Button>
  );
}

/** 改叫: the next one at work of that department is told like the first ones; who did not answer stays on the list (EMG-1). */
function InsteadAct({ alarm, next }: { alarm: Alarm; next: NonNullable<AlarmPerson['next']> }) {
  const { emergency } = useTexts().desk;
  const act = useAct(async (personId: string, idempotencyKey) => {
    const body = { personIds: [personId] };
    keepAlarm(await call('callInToAlarm', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.calledInstead(next.name));
  }, explain);
  return (
    <Button small waiting={act.pending} onPress={() => void act.run(next.id)}>
      {emergency.callInstead(next.name)}
    </Button>
  );
}
