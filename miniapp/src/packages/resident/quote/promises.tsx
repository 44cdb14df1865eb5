import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';

/** What holds whatever the answer is (FEE-2, WRK-6, WRK-9). */
export function Promises({ totalFen }: { totalFen: number }) {
  const { quote } = useTexts();
  const promises: readonly [IconName, string][] = [
    ['check', quote.askAgain(money(totalFen))],
    ['shield', quote.billed],
    ['info', quote.refuseMeans],
  ];
  return (
    <Card>
      {promises.map(([icon, promise]) => (
        <View key={icon} className="quote__promise">
          <Icon name={icon} />
          {promise}
        </View>
      ))}
    </Card>
  );
}
