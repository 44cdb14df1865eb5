import type { Role } from '@youying/shared/domain/roles';
import { SideMenu } from '@/features/desk/parts/side-menu';
import { type Texts, useTexts } from '@/i18n';
import { useMe } from '@/platform/session';
import type { RouteName } from '@/routes';

interface MenuItem {
  name: keyof Texts['settings']['menu'];
  route: RouteName;
  /** Who has it in the menu. */
  roles: readonly Role[];
}

const ITEMS: readonly MenuItem[] = [
  { name: 'policies', route: 'deskSettings', roles: ['cs_supervisor', 'manager'] },
  { name: 'calendar', route: 'deskCalendar', roles: ['cs_supervisor', 'manager'] },
  { name: 'categories', route: 'deskCategories', roles: ['cs_supervisor', 'manager'] },
  { name: 'phrases', route: 'deskKnowledge', roles: ['cs_supervisor', 'manager'] },
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
  const items = ITEMS.filter((item) => item.roles.some((role) => roles.includes(role)));
  return (
    <SideMenu
      title={settings.title}
      current={current}
      items={items.map(({ name, route }) => ({ name, route, label: settings.menu[name] }))}
      foot={settings.whose(community)}
    />
  );
}
