import { View } from '@tarojs/components';
import { useComplaintRates } from '@/features/complaint/queries';
import { percent, perMille } from '@/features/complaint/rates';
import type { Rate } from '@/features/complaint/types';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import { Tag } from '@/ui/tag';
import './rates-now.scss';

/** Where month and year stand against the targets above, each with its fraction (CMP-7). */
export function RatesNow() {
  const { settings, complaints } = useTexts();
  const { rates: labels } = complaints;
  const rates = useComplaintRates(true).data;
  if (rates === undefined) return null;
  const month = rates.months.at(-1);
  return (
    <Panel title={settings.targetsNow}>
      {month !== undefined && (
        <RateLine title={labels.month(String(Number(month.period.slice(4))))} rate={month} write={percent} />
      )}
      <RateLine title={labels.year(rates.year.period)} rate={rates.year} write={perMille} />
    </Panel>
  );
}

function RateLine({ title, rate, write }: { title: string; rate: Rate; write: (share: number) => string }) {
  const { rates: labels } = useTexts().complaints;
  return (
    <View className="rates-now">
      <View>{title}</View>
      <View className="rates-now__figure">{rate.rate === null ? '—' : write(rate.rate)}</View>
      <View className="text-secondary">{labels.target(write(rate.target))}</View>
      <View className="text-secondary">
        {rate.households === 0 ? labels.empty : labels.fraction(rate.effective, rate.households)}
      </View>
      <View>
        {rate.rate !== null && (
          <Tag tone={rate.overTarget ? 'danger' : 'brand'}>{rate.overTarget ? labels.missed : labels.met}</Tag>
        )}
      </View>
    </View>
  );
}
