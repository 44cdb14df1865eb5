import { View } from '@tarojs/components';
import './figures.scss';

export interface Figure {
  label: string;
  value: string;
  tone?: 'amber' | 'danger';
}

/** Numbers first: one strip of figures over the lists behind them. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <View className="report-figures">
      {figures.map(({ label, value, tone }) => (
        <View key={label} className="report-figures__one">
          <View className={`report-figures__value tone-${tone ?? 'plain'}`}>{value}</View>
          <View className="text-secondary">{label}</View>
        </View>
      ))}
    </View>
  );
}
