import { View } from '@tarojs/components';
import { useComplaintRates } from '@/features/complaint/queries';
import { percent, perMille } from '@/features/complaint/rates';
import type { Rate } from '@/features/complaint/types';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { Tag } from '@/ui/tag';
import './rates-card.scss';

const READERS: ReadonlySet<string> = new Set(['cs_supervisor', 'manager']);

/** Month and year against their targets, each with its fraction (CMP-7). */
export function RatesCard() {
  const { rates: labels } = useTexts().complaints;
  const { roles } = useMeHere();
  const rates = useComplaintRates(roles.some(({ role }) => READERS.has(role))).data;
  if (rates === undefined) return null;
  const month = rates.months.at(-1);
  return (
    <Panel
      title={labels.title}
      aside={
        <Button small kind="link" onPress={() => go('deskRectification')}>
          {labels.all}
        </Button>
      }
    >
      <View className="complaint-rates">
        {month !== undefined && (
          <RateFigure title={labels.month(String(Number(month.period.slice(4))))} rate={month} write={percent} />
        )}
        <RateFigure title={labels.year(rates.year.period)} rate={rates.year} write={perMille} />
      </View>
      <View className="complaint-rates__hint text-secondary">{labels.hint}</View>
    </Panel>
  );
}

interface RateFigureProps {
  title: string;
  rate: Rate;
  write: (share: number) => string;
}

function RateFigure({ title, rate, write }: RateFigureProps) {
  const { rates: labels } = useTexts().complaints;
  const language = useLanguage();
  return (
    <View className="complaint-rates__one">
      <View className="text-secondary">{title}</View>
      <View className="complaint-rates__figure">
        <View className="text-figure">{rate.rate === null ? '—' : write(rate.rate)}</View>
        {rate.rate !== null && (
          <Tag tone={rate.overTarget ? 'danger' : 'brand'}>{rate.overTarget ? labels.missed : labels.met}</Tag>
        )}
      </View>
      <View className="text-secondary">
        {rate.households === 0 ? labels.empty : labels.fraction(rate.effective, rate.households)}
      </View>
      <View className="text-secondary">{labels.target(write(rate.target))}</View>
      {rate.undecided > 0 && <View className="text-secondary">{labels.undecided(rate.undecided)}</View>}
      {rate.reportedAt !== null && (
        <View className="text-secondary">{labels.reported(moment(Date.parse(rate.reportedAt), now(), language))}</View>
      )}
    </View>
  );
}
