import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import './index.scss';

export interface TimelineEntry {
  key: string;
  /** Short clock time, `10:30`. */
  time: string;
  title: string;
  text?: string;
  /** Pictures, mostly. */
  extra?: ReactNode;
  face?: ReactNode;
}

/** What happened, newest on top. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <View className="ui-timeline">
      {entries.map((entry, index) => (
        <View
          key={entry.key}
          className={classNames('ui-timeline__entry', { 'ui-timeline__entry--newest': index === 0 })}
        >
          <View className="ui-timeline__time">{entry.time}</View>
          <View className="ui-timeline__rail">
            <View className="ui-timeline__dot" />
          </View>
          <View className="ui-timeline__what">
            <View className="ui-timeline__title">{entry.title}</View>
            {entry.text !== undefined && entry.text !== '' && <View className="text-secondary">{entry.text}</View>}
            {entry.extra}
          </View>
          {entry.face}
        </View>
      ))}
    </View>
  );
}
