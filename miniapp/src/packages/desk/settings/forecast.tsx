import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { usePaused } from '@/features/desk/use-paused';
import { keptShare, shareWords } from '@/features/settings/policies';
import { usePolicyPreview } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import type { Input, Schema } from '@/platform/api/contract';
import './forecast.scss';

type Changes = Input<'previewPolicies'>['body']['changes'];

/** What the last days would have been by the new numbers, one card per number. */
export function Forecast({ communityId, changes }: { communityId: string; changes: Changes | null }) {
  const { settings } = useTexts();
  const asked = usePaused(changes === null ? '' : JSON.stringify(changes));
  const preview = usePolicyPreview(communityId, asked === '' ? null : (JSON.parse(asked) as Changes)).data;
  if (preview === undefined || changes === null) return null;
  return (
    <>
      {preview.items.map((item) => (
        <View key={item.key} className="settings-forecast">
          <View className="settings-forecast__title">{settings.forecast(preview.days)}</View>
          {item.forecast === null ? (
            <View className="text-secondary">{settings.forecastNothing}</View>
          ) : (
            <Figures forecast={item.forecast} days={preview.days} />
          )}
        </View>
      ))}
    </>
  );
}

function Figures({ forecast, days }: { forecast: Schema<'ForecastView'>; days: number }) {
  const { settings, departments } = useTexts();
  const { of, kept, wouldKeep, mostAffected } = forecast;
  const shares = [keptShare({ of, kept }), keptShare({ of, kept: wouldKeep })].map((share) => shareWords(share ?? 0));
  const more = (kept - wouldKeep) / days;
  return (
    <>
      <Line label={settings.forecastKept}>{shares.join(' → ')}</Line>
      {more !== 0 && (
        <Line label={more > 0 ? settings.forecastMore : settings.forecastLess}>
          {settings.perDay(Math.abs(more).toFixed(1))}
        </Line>
      )}
      {mostAffected !== null && <Line label={settings.forecastMost}>{departments[mostAffected] ?? mostAffected}</Line>}
    </>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="settings-forecast__line">
      <View>{label}</View>
      <View className="settings-forecast__figure">{children}</View>
    </View>
  );
}
