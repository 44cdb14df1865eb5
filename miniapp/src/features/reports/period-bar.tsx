import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import './period-bar.scss';

export interface PeriodBarProps {
  title: string;
  /** `11 月 16 日–11 月 22 日` */
  period: string;
  onEarlier: () => void;
  /** Absent: this is the newest there is. */
  onLater?: () => void;
  /** At the right. */
  children?: ReactNode;
}

/** Which week or month, with the way to the one before and after; also by the keys J and K. */
export function PeriodBar({ title, period, onEarlier, onLater, children }: PeriodBarProps) {
  const { reports } = useTexts();
  useShortcuts({ k: onEarlier, j: onLater });
  return (
    <View className="period-bar">
      <View className="text-title">{title}</View>
      <View className="period-bar__steps">
        <Step icon="chevronLeft" label={reports.earlier} onPress={onEarlier} />
        <View className="period-bar__period">{period}</View>
        <Step icon="chevronRight" label={reports.later} onPress={onLater} />
      </View>
      <View className="period-bar__aside">{children}</View>
    </View>
  );
}

function Step({ icon, label, onPress }: { icon: IconName; label: string; onPress: (() => void) | undefined }) {
  return (
    <View
      className={classNames('period-bar__step', { 'period-bar__step--off': onPress === undefined })}
      ariaRole="button"
      ariaLabel={label}
      onClick={onPress}
    >
      <Icon name={icon} size="small" />
    </View>
  );
}
