import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { countdown } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

const TICK_MS = 1_000;

export interface CallStripProps {
  phone: string | null;
  calling: boolean;
  /** Rings, where there is a number. @returns false: it did not ring, so there is no call */
  onDial: () => Promise<boolean>;
  onChange: (calling: boolean) => void;
}

/** The number and the call: dial, how long it lasts, hang up. */
export function CallStrip({ phone, calling, onDial, onChange }: CallStripProps) {
  const { callbacks: labels, acts } = useTexts().desk;
  const now = useNow(TICK_MS);
  const [startedAt, setStartedAt] = useState(0);
  const toggle = async () => {
    if (!calling && !(await onDial())) return;
    setStartedAt(now);
    onChange(!calling);
  };
  useShortcuts({ c: () => void toggle() });
  return (
    <View className="desk-callback__call">
      <Icon name="phone" className="tone-brand" />
      <View className="desk-callback__number">{phone ?? acts.noPhone}</View>
      <View className="desk-callback__lasts">{calling ? labels.calling(countdown(now - startedAt)) : ''}</View>
      <Button kind={calling ? 'plain' : 'outline'} shortcut="C" onPress={() => void toggle()}>
        {calling ? labels.hangUp : labels.dial}
      </Button>
    </View>
  );
}
