import { View } from '@tarojs/components';
import { useMyJoinRequests } from '@/features/houses/queries';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';

/** Somebody without a house: register it, or wait for the desk that checks. */
export function BindCard() {
  const { home } = useTexts();
  const requests = useMyJoinRequests();
  const waiting = requests.data?.some(({ status }) => status === 'waiting') ?? false;
  if (waiting) return <Notice tone="info" icon="clock" title={home.waitingTitle} text={home.waitingText} />;
  return (
    <Card>
      <View className="text-title">{home.bindTitle}</View>
      <View className="text-secondary">{home.bindText}</View>
      <Button kind="main" onPress={() => go('joinHouse')}>
        {home.bindAct}
      </Button>
    </Card>
  );
}
