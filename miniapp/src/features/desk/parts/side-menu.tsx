import { View } from '@tarojs/components';
import { type RouteParameters, replaceWith } from '@/platform/navigate';
import type { RouteName } from '@/routes';
import { classNames } from '@/ui/class-names';
import './side-menu.scss';

export interface SideMenuItem {
  name: string;
  label: string;
  route: RouteName;
  parameters?: RouteParameters | undefined;
}

export interface SideMenuProps {
  title: string;
  items: readonly SideMenuItem[];
  current: string;
  /** At the bottom: whose pages these are. */
  foot: string;
}

/**
 * The pages of one part of the desk: a column of 168 at the left, a strip on top where the window is narrow. One takes the
 * place of the other: back leads out of the part, and pages do not pile up.
 */
export function SideMenu({ title, items, current, foot }: SideMenuProps) {
  return (
    <View className="side-menu">
      <View className="side-menu__title text-title">{title}</View>
      {items.map(({ name, label, route, parameters }) => (
        <View
          key={name}
          id={`menu-${name}`}
          className={classNames('side-menu__item', { 'side-menu__item--current': name === current })}
          ariaRole="link"
          onClick={() => name !== current && replaceWith(route, parameters)}
        >
          {label}
        </View>
      ))}
      <View className="side-menu__foot text-label">{foot}</View>
    </View>
  );
}
