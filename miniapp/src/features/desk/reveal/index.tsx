import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { Button } from '@/ui/button';
import type { Reveal } from './use-reveal';
import './index.scss';

/** [查看姓名电话] 会留记录; then the name, the number and the call. `numberOnly`: the name stands there already. */
export function RevealContact({ contact, pending, reveal, numberOnly = false }: Reveal & { numberOnly?: boolean }) {
  const { looks, matter } = useTexts().desk;
  if (contact === null) {
    return (
      <View className="desk-reveal">
        <Button small icon="eye" waiting={pending} onPress={reveal}>
          {numberOnly ? looks.revealNumber : looks.reveal}
        </Button>
        <View className="text-secondary">{looks.leavesRecord}</View>
      </View>
    );
  }
  const { name, phone } = contact;
  return (
    <View className="desk-reveal">
      <View className="desk-reveal__who">{[name, phone ?? looks.noPhone].join(' ')}</View>
      {phone !== null && (
        <Button small icon="phone" onPress={() => dial(phone)}>
          {matter.dial}
        </Button>
      )}
    </View>
  );
}
