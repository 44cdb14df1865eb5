import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { countdown } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { dial } from '@/platform/device';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

const TICK_MS = 1_000;

export interface CallStripProps {
  phone: string | null;
  calling: boolean;
  onChange: (calling: boolean) => void;
}

/** The number and the call: dial, how long it lasts, hang up. */
export function CallStrip({ phone, calling, onChange }: CallStripProps) {
  const { callbacks: labels, acts } = useTexts().desk;
  const now = useNow(TICK_MS);
  const [startedAt, setStartedAt] = useState(0);
  const toggle = () => {
    if (!calling && phone !== null) dial(phone);
    setStartedAt(now);
    onChange(!calling);
  };
  useShortcuts({ c: toggle });
  return (
    <View className="desk-callback__call">
      <Icon name="phone" className="tone-brand" />
      <View className="desk-callback__number">{phone ?? acts.noPhone}</View>
      <View className="desk-callback__lasts">{calling ? labels.calling(countdown(now - startedAt)) : ''}</View>
      <Button kind={calling ? 'plain' : 'outline'} shortcut="C" onPress={toggle}>
        {calling ? labels.hangUp : labels.dial}
      </Button>
    </View>
  );
}
