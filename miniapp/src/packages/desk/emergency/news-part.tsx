import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import type { Alarm } from '@/features/emergency/queries';
import { type Outage, useTiedOutages } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { Button } from '@/ui/button';
import { NewsDialog } from './news-dialog';

/** 告诉业户: what the neighbours read on their home page, and how many have; hung out with two presses. */
export function NewsPart({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const told = useTiedOutages(alarm.id);
  const [writing, setWriting] = useState(false);
  const outages = told.data ?? [];
  if (outages.length === 0 && alarm.news === null) return null;
  return (
    <View className="emergency-acts__group">
      <View className="text-section">{emergency.news}</View>
      {outages.map((outage) => (
        <HungOut key={outage.id} outage={outage} onEnded={() => void told.refresh()} />
      ))}
      {outages.length === 0 && (
        <>
          <View className="text-secondary">{emergency.newsText}</View>
          <Button icon="megaphone" onPress={() => setWriting(true)}>
            {emergency.newsOpen}
          </Button>
        </>
      )}
      {writing && alarm.news !== null && (
        <NewsDialog
          alarm={alarm}
          news={alarm.news}
          onClose={() => setWriting(false)}
          onDone={() => {
            setWriting(false);
            void told.refresh();
          }}
        />
      )}
    </View>
  );
}

function HungOut({ outage, onEnded }: { outage: Outage; onEnded: () => void }) {
  const { emergency } = useTexts().desk;
  const [ending, setEnding] = useState(false);
  const { id, line, cause, startsAt, endedAt, houses, housesRead } = outage;
  return (
    <>
      <View>{emergency.newsQuote(line, cause)}</View>
      <View className="text-secondary">
        {endedAt === null
          ? emergency.newsSince(clockTime(Date.parse(startsAt)), houses, housesRead)
          : emergency.newsOver(clockTime(Date.parse(endedAt)))}
      </View>
      {outage.actions.includes('endOutage') && (
        <View className="emergency-acts__row">
          <Button small onPress={() => setEnding(true)}>
            {emergency.newsEnd}
          </Button>
        </View>
      )}
      {ending && (
        <ReasonDialog
          title={emergency.newsEnd}
          text={emergency.newsEndText}
          label={emergency.newsEndLabel}
          send={emergency.newsEnd}
          perform={async (outcome, idempotencyKey) => {
            await call('endOutage', { path: { id }, body: { outcome } }, { idempotencyKey });
            onEnded();
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}
