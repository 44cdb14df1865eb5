import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { Figures } from '@/features/reports/figures';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';
import { StateView } from '@/ui/state';
import './rule-table.scss';

type MonthFigures = Schema<'CallbackRateView'>;

/** `97.8%`; nothing due has no rate. */
const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)}%`);

/** CBK-8: the month in one strip, then by the row of the table that each callback comes from. */
export function RuleTable({ figures }: { figures: MonthFigures }) {
  const { callbacks: labels } = useTexts().reports;
  const { figures: names } = labels;
  if (figures.due === 0) {
    return (
      <Panel>
        <StateView icon="phoneBack" title={labels.nothingDue} text={labels.nothingDueText} />
      </Panel>
    );
  }
  return (
    <>
      <Figures
        figures={[
          { label: names.due, value: String(figures.due) },
          { label: names.done, value: String(figures.done) },
          { label: names.unreachable, value: String(figures.unreachable) },
          { label: names.overdue, value: String(figures.overdue), tone: figures.overdue > 0 ? 'danger' : undefined },
          { label: names.rate, value: percent(figures.rate), tone: (figures.rate ?? 1) < 1 ? 'amber' : undefined },
        ]}
      />
      <Panel>
        <View className="rule-row rule-row--head">
          {[labels.rule, names.due, names.done, names.unreachable, names.overdue, names.rate].map((column) => (
            <View key={column}>{column}</View>
          ))}
        </View>
        {figures.rules.map((rule) => (
          <View key={rule.rule} className="rule-row">
            <View>{labels.rules[rule.rule]}</View>
            <View>{rule.due}</View>
            <View>{rule.done}</View>
            <View>{rule.unreachable}</View>
            <View className={rule.overdue > 0 ? 'tone-danger' : ''}>{rule.overdue}</View>
            <View className="rule-row__rate">{percent(rule.rate)}</View>
          </View>
        ))}
      </Panel>
      <View className="text-secondary">{labels.target}</View>
    </>
  );
}
