import type { Role } from '@youying/shared/domain/roles';
import { SideMenu } from '@/features/desk/parts/side-menu';
import { type Texts, useTexts } from '@/i18n';
import type { RouteParameters } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import type { RouteName } from '@/routes';

export type SettingsSection = keyof Texts['settings']['menu'];

interface MenuItem {
  name: SettingsSection;
  route: RouteName;
  parameters?: RouteParameters;
  /** Who has it in the menu. */
  roles: readonly Role[];
}

const SETTERS: readonly Role[] = ['cs_supervisor', 'manager'];

/** A page that is no setting alone keeps the menu when it was opened from here (see within.tsx). */
export const FROM_SETTINGS = { from: 'settings' } as const;

/** Everything a community decides for itself, in the order of the picture (design/desk/settings-policies.png). */
const ITEMS: readonly MenuItem[] = [
  { name: 'categories', route: 'deskCategories', roles: SETTERS },
  { name: 'policies', route: 'deskSettings', roles: SETTERS },
  { name: 'fees', route: 'deskFees', roles: SETTERS },
  { name: 'targets', route: 'deskSettings', parameters: { part: 'targets' }, roles: SETTERS },
  { name: 'roster', route: 'deskRoster', parameters: FROM_SETTINGS, roles: SETTERS },
  { name: 'calendar', route: 'deskCalendar', roles: SETTERS },
  { name: 'phrases', route: 'deskKnowledge', parameters: { ...FROM_SETTINGS, tab: 'phrase' }, roles: SETTERS },
  { name: 'articles', route: 'deskKnowledge', parameters: { ...FROM_SETTINGS, tab: 'article' }, roles: SETTERS },
  { name: 'quality', route: 'deskSettings', parameters: { part: 'quality' }, roles: SETTERS },
];

export interface MenuProps {
  current: SettingsSection;
  community: string;
}

/** What can be set, for this person. */
export function Menu({ current, community }: MenuProps) {
  const { settings } = useTexts();
  const roles = useMeHere().roles.map(({ role }) => role);
  const items = ITEMS.filter((item) => item.roles.some((role) => roles.includes(role)));
  return (
    <SideMenu
      title={settings.title}
      current={current}
      items={items.map(({ name, route, parameters }) => ({ name, route, parameters, label: settings.menu[name] }))}
      foot={settings.whose(community)}
    />
  );
}
