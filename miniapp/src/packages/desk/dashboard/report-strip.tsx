import { View } from '@tarojs/components';
import type { Rate } from '@/features/complaint/types';
import { rateDay } from '@/features/reports/dashboard/cards';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { type Texts, useTexts } from '@/i18n';
import { shanghaiTime } from '@/i18n/format';
import { go } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import './report-strip.scss';

function periodOf(rate: Rate, { periodNames }: Texts['dashboard']): string {
  const { year, month } = shanghaiTime(Date.parse(`${rateDay(rate)}T00:00:00+08:00`));
  return rate.kind === 'year' ? periodNames.year(year) : periodNames.month(year, month);
}

/** CMP-7: the one thing that is to be done about a target that was missed. */
export function ReportStrip({ dashboard }: CardProps) {
  const { dashboard: labels } = useTexts();
  const { reports, year } = dashboard;
  const rate = reports.find(({ actions }) => actions.includes('writeRectificationReport')) ?? reports[0];
  if (rate === undefined && !(year.overTarget && !year.frozen)) return null;
  const mine = rate?.actions.includes('writeRectificationReport') ?? false;
  const said = mine ? labels.reportOwed : labels.reportWaits;
  return (
    <View className="report-strip">
      <Icon name="pen" size="small" className="tone-amber" />
      <View className="report-strip__words">
        <View className="report-strip__title">
          {rate === undefined ? labels.reportLater : said(periodOf(rate, labels))}
        </View>
        <View className="text-secondary">{labels.effectiveCount((rate ?? year).effective)}</View>
      </View>
      {rate !== undefined && mine && (
        <Button kind="main" onPress={() => go('deskRectification', { tab: rate.kind, period: rateDay(rate) })}>
          {labels.writeReport}
        </Button>
      )}
    </View>
  );
}
