import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type PolicyEdit, settingsOf } from '@/features/settings/policies';
import { amountOf } from '@/features/settings/words';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Forecast } from './forecast';
import './change-card.scss';

export interface ChangeCardProps {
  communityId: string;
  /** Of the list that was read: somebody else's change in between is not overwritten. */
  version: string | null;
  edits: readonly PolicyEdit[];
  onDiscard: () => void;
  onSaved: () => Promise<void>;
  onConflict: () => Promise<void>;
}

/** What is not saved yet, why, and the two ways out. */
export function ChangeCard({ communityId, version, edits, onDiscard, onSaved, onConflict }: ChangeCardProps) {
  const { settings } = useTexts();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const changes = settingsOf(edits);
  const words = reason.trim();
  const act = useAct(
    async (body: { changes: NonNullable<typeof changes>; reason: string; version: string | null }, idempotencyKey) => {
      await call('changePolicies', { path: { id: communityId }, body }, { idempotencyKey });
      toast(settings.saved);
      setReason('');
      await onSaved();
    },
    (error) => {
      if (!(error instanceof ApiError) || error.code !== 'version_conflict') return explain(error);
      toast(settings.conflict);
      void onConflict();
    },
  );
  const ready = changes !== null && words !== '';
  const save = () => ready && void act.run({ changes, reason: words, version });
  useShortcuts({ 'control+s': save });
  if (edits.length === 0) {
    return (
      <View className="settings-change">
        <View className="text-section">{settings.clean}</View>
        <View className="text-secondary">{settings.cleanText}</View>
      </View>
    );
  }
  return (
    <View className="settings-change">
      <View className="settings-change__title text-section">
        <Icon name="pen" size="small" className="tone-amber" />
        {settings.unsaved(edits.length)}
      </View>
      {edits.map(({ policy, value }) => (
        <View key={policy.key} className="settings-change__one">
          <View className="settings-change__what">{policy.label}</View>
          <View className="settings-change__numbers">
            <View className="settings-change__old">{amountOf(policy.value, policy.unit, language)}</View>
            {value === null ? (
              <View className="tone-danger">{settings.bounds(policy.minimum, policy.maximum)}</View>
            ) : (
              <View className="settings-change__new">→ {amountOf(value, policy.unit, language)}</View>
            )}
          </View>
        </View>
      ))}
      <Forecast communityId={communityId} changes={changes} />
      <Field label={settings.reason} value={reason} maxLength={200} onChange={setReason} />
      <View className="settings-change__acts">
        <Button onPress={onDiscard}>{settings.discard}</Button>
        <Button kind="main" grow={1} shortcut="Ctrl S" disabled={!ready} waiting={act.pending} onPress={save}>
          {settings.save}
        </Button>
      </View>
    </View>
  );
}
