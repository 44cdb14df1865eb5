import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import './panel.scss';

export interface PanelProps {
  title?: string;
  /** At the right of the head. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A white card of the middle pane, with a head of its own. Its rows pad themselves. */
export function Panel({ title, aside, children, className }: PanelProps) {
  return (
    <View className={classNames('desk-panel', className)}>
      {title !== undefined && (
        <View className="desk-panel__head">
          <View className="text-section">{title}</View>
          <View className="desk-panel__aside text-secondary">{aside}</View>
        </View>
      )}
      {children}
    </View>
  );
}
