import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { SideMenu } from '@/features/desk/parts/side-menu';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import { classNames } from '@/ui/class-names';
import { Skeleton, StateView } from '@/ui/state';
import { type ReportSection, reportSections } from './sections';
import { useReportCommunities } from './use-report-community';
import './frame.scss';

export interface ReportPageProps {
  section: ReportSection['name'];
  children: (communityId: string) => ReactNode;
}

/** 报表: the menu of reports this person may read, and one of them. */
export function ReportPage({ section, children }: ReportPageProps) {
  const { reports } = useTexts();
  const communities = useReportCommunities();
  const community = communities?.[0];
  const sections = reportSections(useMeHere().roles.map(({ role }) => role));
  const mine = sections.some(({ name }) => name === section);
  if (mine && communities === undefined) {
    return (
      <DeskPage current="reports">
        <Skeleton />
      </DeskPage>
    );
  }
  return (
    <DeskPage current="reports" shortcuts={{ escape: () => goBack('todo') }}>
      {mine && community !== undefined ? (
        <View className={classNames('desk-report', `desk-report--${section}`)}>
          <SideMenu
            title={reports.title}
            current={section}
            items={sections.map(({ name, route }) => ({ name, route, label: reports.menu[name] }))}
            foot={community.name}
          />
          {children(community.id)}
        </View>
      ) : (
        <StateView icon="lock" title={reports.none} text={reports.noneText} />
      )}
    </DeskPage>
  );
}
