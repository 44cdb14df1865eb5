import { View } from '@tarojs/components';
import { monthOf } from '@youying/shared/domain/month';
import { instantOfDay, shanghaiDay } from '@youying/shared/domain/time';
import { useState } from 'react';
import { datesOf, monthAround } from '@/features/supervision/month';
import { useSignedDays } from '@/features/supervision/queries';
import { useTexts } from '@/i18n';
import { monthWord } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { SignedName } from './signed-name';
import './month-card.scss';

const TICK_MS = 60_000;

export interface MonthCardProps {
  communityId: string;
  /** The day that is being looked at. */
  shown: string | null;
  onChoose: (day: string) => void;
}

/** 本月日签: which days were signed, and the way to each of them. */
export function MonthCard({ communityId, shown, onChoose }: MonthCardProps) {
  const { day: labels } = useTexts().supervision;
  const language = useLanguage();
  const today = shanghaiDay(useNow(TICK_MS));
  const present = monthOf(instantOfDay(today) ?? 0);
  const [month, setMonth] = useState(present);
  const signed = useSignedDays(communityId, month).data ?? [];
  const signature = signed.find(({ day }) => day === shown);
  return (
    <View className="month-card">
      <View className="month-card__head">
        <View className="month-card__title">
          {month === present ? labels.thisMonth : monthWord(Date.parse(`${month}-01T00:00+08:00`), language)}
        </View>
        {signature !== undefined && <SignedName compact signature={signature} />}
        <View
          className="month-card__step"
          ariaRole="button"
          ariaLabel={labels.monthBefore}
          onClick={() => setMonth(monthAround(month, -1))}
        >
          <Icon name="chevronLeft" size="small" />
        </View>
        {month !== present && (
          <View
            className="month-card__step"
            ariaRole="button"
            ariaLabel={labels.monthAfter}
            onClick={() => setMonth(monthAround(month, 1))}
          >
            <Icon name="chevronRight" size="small" />
          </View>
        )}
      </View>
      <View className="month-card__days">
        {datesOf(month, signed, today).map(({ day, date, state }) => (
          <View
            key={day}
            className={classNames('month-card__day', `month-card__day--${state}`, {
              'month-card__day--shown': day === shown,
            })}
            // Written out: Taro knows it as an attribute only, and a day to come is no button.
            ariaRole={state === 'future' ? undefined : 'button'}
            {...aria(state === 'future' ? {} : { ariaPressed: day === shown ? 'true' : 'false' })}
            onClick={state === 'future' ? undefined : () => onChoose(day)}
          >
            {date}
          </View>
        ))}
      </View>
      <View className="month-card__legend">
        {(['signed', 'late', 'today'] as const).map((state) => (
          <View key={state} className="month-card__key">
            <View className={`month-card__mark month-card__day--${state}`} />
            {labels.states[state]}
          </View>
        ))}
      </View>
    </View>
  );
}
