import { View } from '@tarojs/components';
import { instantOfMonth, type Month } from '@/features/reports/months';
import type { Archive } from '@/features/reports/queries';
import { useTexts } from '@/i18n';
import { monthWord } from '@/i18n/format';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import './months.scss';

export interface MonthsProps {
  months: readonly Month[];
  bound: readonly Archive[];
  current: Month;
  onChoose: (month: Month) => void;
}

/** The volumes on the shelf, the newest first; what is still to be bound says so. */
export function Months({ months, bound, current, onChoose }: MonthsProps) {
  const { archive: labels } = useTexts().reports;
  const language = useLanguage();
  return (
    <View className="archive-months">
      {months.map((month) => {
        const archive = bound.find((one) => one.month === month);
        return (
          <View
            key={month}
            className={classNames('archive-months__row', { 'archive-months__row--current': month === current })}
            ariaRole="button"
            {...aria({ ariaPressed: month === current ? 'true' : 'false' })}
            onClick={() => onChoose(month)}
          >
            <View>{monthWord(instantOfMonth(month), language)}</View>
            {archive === undefined ? (
              <View className="archive-months__due">{labels.toBind}</View>
            ) : (
              <View className="text-secondary">{labels.count(archive.count)}</View>
            )}
          </View>
        );
      })}
    </View>
  );
}
