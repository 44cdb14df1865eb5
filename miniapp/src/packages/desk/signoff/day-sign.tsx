import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type DayRecord, signatureOf, type Ways, waysMissing } from '@/features/supervision/day';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import './sign-box.scss';

export interface DaySignProps {
  communityId: string;
  record: DayRecord;
  ways: Ways;
  onSigned: () => void;
}

/** What the supervisor says of the day, and the signature that closes it (REP-1). */
export function DaySign({ communityId, record, ways, onSigned }: DaySignProps) {
  const { signoff, day } = useTexts().supervision;
  const [words, setWords] = useState({ opinion: '', rewards: '' });
  const missing = waysMissing(record, ways);
  const body = signatureOf(record, ways, words);
  const act = useAct(async (given: Input<'signDayRecord'>['body'], idempotencyKey) => {
    const path = { id: communityId, day: record.day };
    await call('signDayRecord', { path, body: given }, { idempotencyKey });
    toast(signoff.signed);
    onSigned();
  }, explain);
  const sign = () => body !== null && void act.run(body);
  useShortcuts({ 'control+enter': sign });
  return (
    <View className="sign-box">
      <View className="sign-box__head">
        <View className="text-section">{signoff.sign}</View>
        <View className="text-secondary">{day.lock}</View>
      </View>
      {record.actions.includes('signDayRecord') ? (
        <>
          <View className="sign-box__body">
            <View className={missing === 0 ? 'sign-box__check sign-box__check--good' : 'sign-box__check tone-amber'}>
              <Icon name={missing === 0 ? 'check' : 'alert'} size="small" />
              <View>{missing === 0 ? day.allArranged : day.missing(missing)}</View>
            </View>
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
          </View>
          <View className="sign-box__foot">
            <Button
              kind="main"
              icon="pen"
              grow={1}
              shortcut="Ctrl ↵"
              disabled={body === null}
              waiting={act.pending}
              onPress={sign}
            >
              {missing > 0
                ? day.firstWrite(missing)
                : words.opinion.trim() === ''
                  ? day.firstSay
                  : signoff.acts.day_record}
            </Button>
          </View>
        </>
      ) : (
        <View className="sign-box__body text-secondary">{signoff.notYours}</View>
      )}
    </View>
  );
}
