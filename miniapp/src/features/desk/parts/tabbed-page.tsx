import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goBack } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { Segments } from '@/ui/segments';
import { DeskPage, type DeskPageProps } from '../frame';
import './tabbed-page.scss';

export interface TabbedPageProps<Tab extends string> {
  current: DeskPageProps['current'];
  title: string;
  tabs: readonly Tab[];
  labels: Readonly<Record<Tab, string>>;
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** In the head, beside the tabs. */
  aside?: ReactNode;
  /** Around it: the menu of the part of the desk that it was opened out of. */
  within?: (page: ReactNode) => ReactNode;
  /** Of the whole, for measures of its own. */
  className?: string;
  children: ReactNode;
}

/** A page of the desk with several sides: its name and its sides stand in one line. */
export function TabbedPage<Tab extends string>(props: TabbedPageProps<Tab>) {
  const { current, title, tabs, labels, tab, onTab, aside, within, className, children } = props;
  const page = (
    <View className={classNames('desk-tabbed', className)}>
      <View className="desk-tabbed__head">
        <View className="text-title">{title}</View>
        <Segments small value={tab} onChange={onTab} options={tabs.map((value) => ({ value, label: labels[value] }))} />
        {aside}
      </View>
      {children}
    </View>
  );
  return (
    <DeskPage current={current} shortcuts={{ escape: () => goBack('desk') }}>
      {within === undefined ? page : within(page)}
    </DeskPage>
  );
}
