import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type DayRecord, dayChecks, signatureOf, type Ways, waysMissing } from '@/features/supervision/day';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { session } from '@/platform/session';
import { signatureBody } from '@/platform/signature';
import { useStore } from '@/platform/store';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { SignaturePad, type SignaturePadHandle } from '@/ui/signature-pad';
import { Check } from './check';
import { SignedName } from './signed-name';
import './sign-box.scss';

export interface DaySignProps {
  communityId: string;
  record: DayRecord;
  ways: Ways;
  onSigned: () => void;
}

/** What the supervisor says of the day, and the signature that closes it (REP-1). */
export function DaySign(props: DaySignProps) {
  const { signoff, day } = useTexts().supervision;
  const { signature, actions } = props.record;
  return (
    <View className="sign-box">
      <View className="sign-box__head">
        <View className="text-section">{signoff.sign}</View>
        <View className="text-secondary">{signature === null ? day.lock : day.locked}</View>
      </View>
      {signature !== null && <Signed signature={signature} />}
      {signature === null && actions.includes('signDayRecord') && <Signing {...props} />}
      {signature === null && !actions.includes('signDayRecord') && (
        <View className="sign-box__body text-secondary">{signoff.notYours}</View>
      )}
    </View>
  );
}

function Signed({ signature }: { signature: NonNullable<DayRecord['signature']> }) {
  const { day } = useTexts().supervision;
  const language = useLanguage();
  const { byName, at, opinion, rewards } = signature;
  return (
    <View className="sign-box__body">
      <Check good text={day.signedBy(byName, moment(Date.parse(at), now(), language))} />
      <View className="text-secondary">{day.opinion}</View>
      <View>{opinion}</View>
      {rewards !== null && (
        <>
          <View className="text-secondary">{day.rewards}</View>
          <View>{rewards}</View>
        </>
      )}
      <SignedName signature={signature} />
    </View>
  );
}

function Signing({ communityId, record, ways, onSigned }: DaySignProps) {
  const { signoff, day } = useTexts().supervision;
  const pad = useRef<SignaturePadHandle>(null);
  const [words, setWords] = useState({ opinion: '', rewards: '' });
  const [named, setNamed] = useState(false);
  const signer = useStore(session)?.me.name ?? '';
  const missing = waysMissing(record, ways);
  const body = signatureOf(record, ways, words);
  const act = useAct(async (given: Input<'signDayRecord'>['body'], idempotencyKey) => {
    const hand = await pad.current?.signature();
    if (hand == null) return;
    const path = { id: communityId, day: record.day };
    await call('signDayRecord', { path, body: { ...given, ...(await signatureBody(hand)) } }, { idempotencyKey });
    toast(signoff.signed);
    onSigned();
  }, explain);
  const ready = body !== null && named;
  const sign = () => ready && void act.run(body);
  useShortcuts({ 'control+enter': sign });
  const first = firstStep(missing, words.opinion, named, day);
  return (
    <>
      <View className="sign-box__body">
        {dayChecks(record, ways, day.checks).map((check) => (
          <Check key={check.text} {...check} />
        ))}
        <Field
          multiline
          label={day.opinion}
          value={words.opinion}
          maxLength={2000}
          onChange={(opinion) => setWords({ ...words, opinion })}
        />
        <Field
          label={day.rewards}
          placeholder={day.rewardsHint}
          value={words.rewards}
          maxLength={500}
          onChange={(rewards) => setWords({ ...words, rewards })}
        />
        <SignaturePad ref={pad} signer={signer} title={day.signHere} caption={signer} onSigned={setNamed} />
      </View>
      <View className="sign-box__foot sign-box__foot--column">
        {first !== null && <View className="tone-amber">{first}</View>}
        <Button kind="main" icon="pen" shortcut="Ctrl ↵" disabled={!ready} waiting={act.pending} onPress={sign}>
          {signoff.acts.day_record}
        </Button>
      </View>
    </>
  );
}

/** What is still to be done before one can sign; null: nothing. */
function firstStep(
  missing: number,
  opinion: string,
  named: boolean,
  day: ReturnType<typeof useTexts>['supervision']['day'],
): string | null {
  if (missing > 0) return day.firstWrite(missing);
  if (opinion.trim() === '') return day.firstSay;
  return named ? null : day.firstName;
}
