import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import type { CarefulAct } from './use-careful-act';
import './stale-card.scss';

export interface StaleCardProps {
  act: Pick<CarefulAct<never>, 'conflict' | 'saveAfter' | 'discard' | 'pending'>;
  /** What the person wrote, to be weighed against the change. */
  yours: string;
}

/** 两人同时改: who changed the matter meanwhile and how; the person decides, and nothing typed is lost. */
export function StaleCard({ act: { conflict, saveAfter, discard, pending }, yours }: StaleCardProps) {
  const { live } = useTexts().desk;
  if (conflict === null) return null;
  const { by, at, change } = conflict;
  return (
    <View className="desk-stale" ariaRole="alert">
      <View className="desk-stale__what">
        <Avatar name={by ?? ''} photoUrl={null} size="small" tone="plain" />
        <View className="desk-stale__words">
          <View className="text-section">{live.conflict(by ?? live.somebody, at === null ? '' : clockTime(at))}</View>
          {change !== null && <View className="text-secondary">{change}</View>}
        </View>
      </View>
      {yours !== '' && (
        <View className="desk-stale__yours">
          <View className="text-secondary">{live.yours}</View>
          <View className="desk-stale__text">{yours}</View>
        </View>
      )}
      <View className="desk-stale__acts">
        <Button kind="link" onPress={discard}>
          {live.discard}
        </Button>
        <Button kind="main" waiting={pending} onPress={saveAfter}>
          {live.saveAfter}
        </Button>
      </View>
    </View>
  );
}
