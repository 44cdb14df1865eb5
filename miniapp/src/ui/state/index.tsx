import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { Card } from '../card';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface StateViewProps {
  icon: IconName;
  tone?: 'brand' | 'info';
  title: string;
  text?: string;
  /** The next sensible act. */
  children?: ReactNode;
}

/** A page with nothing on it says so, and what one can do. */
export function StateView({ icon, tone = 'brand', title, text, children }: StateViewProps) {
  return (
    <View className="ui-state">
      <View className={`ui-state__disc ui-state__disc--${tone}`}>
        <Icon name={icon} size="huge" />
      </View>
      <View className="text-title">{title}</View>
      {text !== undefined && <View className="text-secondary">{text}</View>}
      {children !== undefined && <View className="ui-state__acts">{children}</View>}
    </View>
  );
}

/** Shorter waits show nothing: a flash of grey is worse (design/phone.md, states). */
const SKELETON_AFTER_MS = 300;

/** Cards of grey bars, once the wait is long enough to notice. */
export function Skeleton({ cards = 4 }: { cards?: number }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!visible) return null;
  return (
    <>
      {Array.from({ length: cards }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <Card key={index}>
          <View className="ui-skeleton">
            <View className="ui-skeleton__bar ui-skeleton__bar--short" />
            <View className="ui-skeleton__bar ui-skeleton__bar--title" />
            <View className="ui-skeleton__bar" />
          </View>
        </Card>
      ))}
    </>
  );
}
