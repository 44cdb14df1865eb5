import { View } from '@tarojs/components';
import { aria } from '../aria';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import './index.scss';

export interface TabBarItem {
  name: string;
  icon: IconName;
  label: string;
  /** How many things wait for this person; none when 0 or absent. */
  badge?: number;
}

export interface TabBarProps {
  items: readonly TabBarItem[];
  current: string;
  onChange: (name: string) => void;
}

/** The bar of the tab pages. WeChat's own labels do not grow in care mode, these do. */
export function TabBar({ items, current, onChange }: TabBarProps) {
  return (
    <View className="ui-tab-bar" ariaRole="tablist">
      {items.map((item) => (
        <View
          key={item.name}
          className={classNames('ui-tab-bar__item', { 'ui-tab-bar__item--current': item.name === current })}
          ariaRole="tab"
          {...aria({ ariaSelected: item.name === current ? 'true' : 'false' })}
          onClick={() => item.name !== current && onChange(item.name)}
        >
          <View className="ui-tab-bar__icon">
            <Icon name={item.icon} size="large" />
            {item.badge !== undefined && item.badge > 0 && <View className="ui-tab-bar__badge">{item.badge}</View>}
          </View>
          {item.label}
        </View>
      ))}
    </View>
  );
}
