import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import './index.scss';

export interface CardProps {
  children: ReactNode;
  tone?: 'plain' | 'brand' | 'amber' | 'danger' | 'info';
  onPress?: () => void;
  /** It holds buttons, so it is none itself: whatever names it in there says `button`, and that press rises to the card. */
  holdsButtons?: boolean;
  className?: string;
}

export function Card({ children, tone = 'plain', onPress, holdsButtons = false, className }: CardProps) {
  return (
    <View
      className={classNames('ui-card', `ui-card--${tone}`, className, { 'ui-card--tappable': onPress !== undefined })}
      ariaRole={onPress && !holdsButtons ? 'button' : undefined}
      onClick={onPress}
    >
      {children}
    </View>
  );
}

/** A hairline between the groups of one card. */
export function CardLine() {
  return <View className="ui-card__line" />;
}
