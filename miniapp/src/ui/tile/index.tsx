import { View } from '@tarojs/components';
import { aria } from '../aria';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface TileProps {
  icon: IconName;
  label: string;
  chosen?: boolean;
  tone?: 'brand' | 'danger';
  onPress: () => void;
}

/** One of a grid of choices: an icon over a word. */
export function Tile({ icon, label, chosen = false, tone = 'brand', onPress }: TileProps) {
  return (
    <View
      className={classNames('ui-tile', `ui-tile--${tone}`, { 'ui-tile--chosen': chosen })}
      ariaRole="radio"
      {...aria({ ariaChecked: chosen ? 'true' : 'false' })}
      onClick={onPress}
    >
      {chosen && (
        <View className="ui-tile__check">
          <Icon name="check" size="small" />
        </View>
      )}
      <Icon name={icon} size={tone === 'danger' ? 'huge' : 'large'} />
      <View className="ui-tile__label">{label}</View>
    </View>
  );
}

export interface EntryTileProps {
  icon: IconName;
  label: string;
  /** Left out in care mode by the caller. */
  text?: string;
  tone?: 'main' | 'plain' | 'danger';
  onPress: () => void;
}

/** One of the four big entries of the home page. */
export function EntryTile({ icon, label, text, tone = 'plain', onPress }: EntryTileProps) {
  return (
    <View className={classNames('ui-entry', `ui-entry--${tone}`)} ariaRole="button" onClick={onPress}>
      <View className="ui-entry__icon">
        <Icon name={icon} size="huge" />
      </View>
      <View className="text-title">{label}</View>
      {text !== undefined && <View className="ui-entry__text">{text}</View>}
    </View>
  );
}
