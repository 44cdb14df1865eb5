import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';
import './list-and-pane.scss';

export interface ListAndPaneProps {
  title: string;
  /** In the head, at the right of the title. */
  act?: ReactNode;
  /** The list is wide: its rows hold sentences. */
  wide?: boolean;
  list: ReactNode;
  /** One of it was opened: a phone shows it alone. */
  opened: boolean;
  pane: ReactNode;
}

/** A list at the left, what was chosen of it at the right; one at a time on a phone. */
export function ListAndPane({ title, act, wide = false, list, opened, pane }: ListAndPaneProps) {
  return (
    <View className={classNames('desk-list', { 'desk-list--wide': wide, 'desk-list--opened': opened })}>
      <View className="desk-list__all">
        <View className="desk-list__head">
          <View className="text-title">{title}</View>
          {act}
        </View>
        {list}
      </View>
      <View className="desk-list__pane">{pane}</View>
    </View>
  );
}

export interface ListRowProps {
  title: string;
  /** At the right of the title. */
  mark: ReactNode;
  text: string;
  chosen: boolean;
  onPress: () => void;
}

export function ListRow({ title, mark, text, chosen, onPress }: ListRowProps) {
  return (
    <View
      className={classNames('desk-list__row', { 'desk-list__row--chosen': chosen })}
      ariaRole="button"
      onClick={onPress}
    >
      <View className="desk-list__line">
        <View className="desk-list__name one-line">{title}</View>
        {mark}
      </View>
      <View className="text-secondary one-line">{text}</View>
    </View>
  );
}
