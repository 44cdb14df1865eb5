import { View } from '@tarojs/components';
import { PERIOD_KINDS, type PeriodKind } from '@youying/shared/domain/dashboard/periods';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { dashboardCommunity } from '@/features/reports/dashboard/community';
import { useDashboard } from '@/features/reports/dashboard/queries';
import { useTexts } from '@/i18n';
import { useAddress } from '@/platform/address';
import { goBack, useParameter } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Board } from './board';
import { Head } from './head';
import './index.scss';

/** 经营看板 (REP-6, REP-7): are we inside our promises; if not, what do I sign now. */
export default function DashboardPage() {
  return (
    <DeskPage current="dashboard" shortcuts={{ escape: () => goBack('todo') }} intake={false}>
      <Dashboard />
    </DeskPage>
  );
}

const isPeriod = (asked: string | undefined): asked is PeriodKind => PERIOD_KINDS.includes(asked as PeriodKind);

function Dashboard() {
  const { dashboard: labels } = useTexts();
  const community = dashboardCommunity(useMeHere());
  if (community === null) return <StateView icon="lock" title={labels.none} text={labels.noneText} />;
  return <OfCommunity community={community} />;
}

function OfCommunity({ community }: { community: { id: string; name: string } }) {
  const asked = useParameter('period');
  const day = useParameter('at');
  const [{ period, at }, look] = useState({ period: isPeriod(asked) ? asked : ('month' as PeriodKind), at: day });
  const query = useDashboard(community.id, period, at);
  useAddress('deskDashboard', { period, at }, (parameters) =>
    look({ period: isPeriod(parameters.period) ? parameters.period : 'month', at: parameters.at }),
  );
  const step = (to: string | null) => to !== null && look({ period, at: to });
  return (
    <View className="dashboard">
      <Head
        community={community}
        dashboard={query.data}
        period={period}
        onPeriod={(chosen) => look({ period: chosen, at })}
        onStep={step}
      />
      <Loaded query={query} cards={6}>
        {(dashboard) => <Board dashboard={dashboard} />}
      </Loaded>
    </View>
  );
}
