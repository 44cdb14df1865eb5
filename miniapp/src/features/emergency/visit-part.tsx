import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { type Alarm, keepAlarm } from './queries';
import './visit-part.scss';

/** 上门回访 (CBK-7): somebody goes there within twenty days of the signature, and says what they found. */
export function VisitPart({ alarm }: { alarm: Alarm }) {
  const { visit: texts } = useTexts().alarm;
  const language = useLanguage();
  const now = useNow();
  const [words, setWords] = useState('');
  const act = useAct(async (text: string, idempotencyKey) => {
    keepAlarm(await call('recordAlarmVisit', { path: { id: alarm.id }, body: { text } }, { idempotencyKey }));
    toast(texts.sent);
  }, explain);
  if (alarm.visitDueAt === null) return null;
  const may = alarm.actions.includes('recordAlarmVisit');
  return (
    <>
      <View className="text-section">{texts.title}</View>
      <View className="text-secondary">{texts.due(moment(Date.parse(alarm.visitDueAt), now, language))}</View>
      {may && (
        <View className="visit-part">
          <Field multiline label={texts.label} value={words} maxLength={500} onChange={setWords} />
          <Button
            kind="main"
            icon="check"
            disabled={words.trim() === ''}
            waiting={act.pending}
            onPress={() => void act.run(words.trim())}
          >
            {texts.send}
          </Button>
        </View>
      )}
    </>
  );
}
