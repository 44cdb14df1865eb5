import { useEffect } from 'react';
import { useTexts } from '@/i18n';
import { go, restartAt } from '@/platform/navigate';
import { useSession } from '@/platform/session';
import type { TabName } from '@/routes';
import type { IconName } from '@/ui/icon/icons';
import { Page, type PageProps } from '@/ui/page';
import { TabBar } from '@/ui/tab-bar';
import { type BarName, sideOf, tabsOfSide, wornRole } from './roles';

const icons: Record<BarName, IconName> = {
  desk: 'inbox',
  home: 'home',
  matters: 'list',
  me: 'user',
  orders: 'wrench',
  todo: 'list',
};

export interface TabPageProps extends Omit<PageProps, 'footer' | 'backTo' | 'title'> {
  tab: TabName;
  badges?: Partial<Record<TabName, number>>;
}

/** A page of the bottom bar; which tabs there are follows from the role. Whoever is not logged in goes to the start. */
export function TabPage({ tab, badges, children, ...page }: TabPageProps) {
  const texts = useTexts();
  const session = useSession();
  useEffect(() => {
    if (session === null) restartAt('start');
  }, [session]);
  if (session === null) return <Page title={texts.titles[tab]}>{null}</Page>;
  const items = tabsOfSide[sideOf(wornRole(session))].map((name) => ({
    name,
    icon: icons[name],
    label: texts.tabs[name],
    badge: name === 'desk' ? undefined : badges?.[name],
  }));
  return (
    <Page
      title={texts.titles[tab]}
      footer={<TabBar items={items} current={tab} onChange={(name) => go(name as BarName)} />}
      {...page}
    >
      {children}
    </Page>
  );
}
