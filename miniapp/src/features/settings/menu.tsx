import { View } from '@tarojs/components';
import type { Role } from '@youying/shared/domain/roles';
import { type Texts, useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import type { RouteName } from '@/routes';
import { classNames } from '@/ui/class-names';
import './menu.scss';

interface MenuItem {
  name: keyof Texts['settings']['menu'];
  route: RouteName;
  /** Who has it in the menu. */
  roles: readonly Role[];
}

const ITEMS: readonly MenuItem[] = [
  { name: 'policies', route: 'deskSettings', roles: ['cs_supervisor', 'manager'] },
  { name: 'calendar', route: 'deskCalendar', roles: ['cs_supervisor', 'manager'] },
  { name: 'fees', route: 'deskImport', roles: ['manager'] },
];
export interface MenuProps {
  current: MenuItem['name'];
  community: string;
}

/** What can be set, for this person. */
export function Menu({ current, community }: MenuProps) {
  const { settings } = useTexts();
  const roles = useMe().roles.map(({ role }) => role);
  return (
    <View className="settings-menu">
      <View className="settings-menu__title text-title">{settings.title}</View>
      {ITEMS.filter((item) => item.roles.some((role) => roles.includes(role))).map(({ name, route }) => (
        <View
          key={name}
          className={classNames('settings-menu__item', { 'settings-menu__item--current': name === current })}
          ariaRole="link"
          onClick={() => name !== current && go(route)}
        >
          {settings.menu[name]}
        </View>
      ))}
      <View className="settings-menu__whose text-label">{settings.whose(community)}</View>
    </View>
  );
}
