import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { usePaused } from '@/features/desk/use-paused';
import { keptShare, pressesWhenLate, shareWords } from '@/features/settings/policies';
import { usePolicyPreview } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import type { Input, Schema } from '@/platform/api/contract';
import { classNames } from '@/ui/class-names';
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
            <Figures policy={item.key} forecast={item.forecast} days={preview.days} />
          )}
        </View>
      ))}
    </>
  );
}

interface FiguresProps {
  policy: string;
  forecast: Schema<'ForecastView'>;
  days: number;
}

function Figures({ policy, forecast, days }: FiguresProps) {
  const { settings, departments } = useTexts();
  const { of, kept, wouldKeep, mostAffected } = forecast;
  const shares = [keptShare({ of, kept }), keptShare({ of, kept: wouldKeep })].map((share) => shareWords(share ?? 0));
  const more = (kept - wouldKeep) / days;
  const late = settings.forecastLate[pressesWhenLate(policy) ? 'pressed' : 'overdue'];
  return (
    <>
      <Line label={more === 0 ? late.same : more < 0 ? late.less : late.more}>
        {more === 0 ? settings.asBefore : settings.perDay(Math.abs(more).toFixed(1))}
      </Line>
      <Line label={settings.forecastKept} tone={more > 0 ? 'tone-amber' : undefined}>
        {shares.join(' → ')}
      </Line>
      {mostAffected !== null && <Line label={settings.forecastMost}>{departments[mostAffected] ?? mostAffected}</Line>}
    </>
  );
}

function Line({ label, tone, children }: { label: string; tone?: string | undefined; children: ReactNode }) {
  return (
    <View className="settings-forecast__line">
      <View>{label}</View>
      <View className={classNames('settings-forecast__figure', tone)}>{children}</View>
    </View>
  );
}
