import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import './rain-hint.scss';

export interface RainHintProps {
  communityId: string;
  /** How many leaks wait for rain (CBK-2). */
  count: number;
  lastRainyDay: string | null;
  onMarked: () => void;
}

/** 雨后再访: the desk looks out of the window, one press puts the leaks into today. */
export function RainHint({ communityId, count, lastRainyDay, onMarked }: RainHintProps) {
  const { callbacks: labels } = useTexts().desk;
  const mark = useAct(async (_: null, idempotencyKey) => {
    const { due } = await call('markRainyDay', { path: { id: communityId }, body: {} }, { idempotencyKey });
    toast(labels.rainMarked(due));
    onMarked();
  }, explain);
  return (
    <View className="desk-rain">
      <Icon name="drop" size="small" className="tone-info" />
      <View className="desk-rain__count">{labels.rain(count)}</View>
      <View className="desk-rain__text text-secondary">{labels.rainText(lastRainyDay)}</View>
      <Button waiting={mark.pending} onPress={() => void mark.run(null)}>
        {labels.rained}
      </Button>
    </View>
  );
}
