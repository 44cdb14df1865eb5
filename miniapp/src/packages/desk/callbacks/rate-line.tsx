import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';
import './rate-line.scss';

/** CBK-8: a rate always stands with its fraction; 100 % is the promise. */
export function RateLine({ rate }: { rate: Schema<'CallbackRateView'> }) {
  const { callbacks: labels } = useTexts().desk;
  if (rate.rate === null) return null;
  const percent = `${(rate.rate * 100).toFixed(1)}%`;
  return (
    <View className="desk-rate" ariaLabel={labels.rateSpoken(rate.due, rate.done, percent)}>
      <View className="text-secondary">{labels.rate(rate.due, rate.done)}</View>
      <View className="desk-rate__bar">
        <View className="desk-rate__done" style={{ width: percent }} />
      </View>
      <View className="desk-rate__percent">{percent}</View>
      <View className="text-secondary">{labels.rateTarget}</View>
    </View>
  );
}
