import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface RowProps {
  icon?: IconName;
  title: string;
  text?: string;
  /** At the right: a value, a switch, a link. */
  aside?: ReactNode;
  onPress?: () => void;
  /** Title in semibold: the row says something rather than leads somewhere. */
  strong?: boolean;
}

/** One line of a card; with `onPress` it leads somewhere and has a chevron. */
export function Row({ icon, title, text, aside, onPress, strong = false }: RowProps) {
  return (
    <View
      className={classNames('ui-row', { 'ui-row--tappable': onPress !== undefined })}
      ariaRole={onPress && 'button'}
      onClick={onPress}
    >
      {icon !== undefined && <Icon name={icon} className="ui-row__icon" />}
      <View className="ui-row__what">
        <View className={strong ? 'text-section' : 'text-body'}>{title}</View>
        {text !== undefined && <View className="text-secondary">{text}</View>}
      </View>
      {aside !== undefined && <View className="ui-row__aside">{aside}</View>}
      {onPress !== undefined && <Icon name="chevronRight" className="ui-row__chevron" />}
    </View>
  );
}
