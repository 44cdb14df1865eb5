import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { type AlarmKind, kindRow } from './kinds';
import './advice-card.scss';

/** 等人来的时候: what somebody who waits can do. */
export function AdviceCard({ kind }: { kind: AlarmKind }) {
  const { emergency } = useTexts();
  const language = useLanguage();
  return (
    <Card>
      <View className="text-section">{emergency.whileWaiting}</View>
      {kindRow(kind).advice.map((advice, index) => (
        <View key={advice[language]} className="emergency-advice">
          <View className="emergency-advice__number">{`${index + 1}.`}</View>
          <View>{advice[language]}</View>
        </View>
      ))}
    </Card>
  );
}
