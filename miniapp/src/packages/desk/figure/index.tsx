import { View } from '@tarojs/components';
import { FIGURES, type Figure, TOLD_DUTIES } from '@youying/shared/domain/dashboard/figures';
import {
  instantOfDayText,
  PERIOD_KINDS,
  type PeriodKind,
  periodAround,
} from '@youying/shared/domain/dashboard/periods';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { BackBar } from '@/features/desk/parts/back-bar';
import { dashboardCommunity } from '@/features/reports/dashboard/community';
import { type AskedFigure, besides } from '@/features/reports/dashboard/figures';
import { periodWords } from '@/features/reports/dashboard/periods';
import { useFigureRows } from '@/features/reports/dashboard/queries';
import { useTexts } from '@/i18n';
import { fullDay } from '@/i18n/format';
import { useAddress } from '@/platform/address';
import { now } from '@/platform/clock';
import { goBack, type RouteParameters, useParameter } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { FigureTable } from './table';
import './index.scss';

/** What stands behind a number of the dashboard (REP-7). */
export default function FigurePage() {
  const back = () => goBack('deskDashboard');
  return (
    <DeskPage current="dashboard" shortcuts={{ escape: back }} intake={false}>
      <Behind onBack={back} />
    </DeskPage>
  );
}

function askedBy({ figure, period, at, department, duty, categoryId }: RouteParameters): AskedFigure {
  return {
    figure: FIGURES.find((name) => name === figure) ?? 'registered',
    period: PERIOD_KINDS.find((kind) => kind === period) ?? 'month',
    at: at !== undefined && instantOfDayText(at) !== null ? at : fullDay(now()),
    department: DEPARTMENTS.find((name) => name === department),
    duty: TOLD_DUTIES.find((name) => name === duty),
    categoryId,
  };
}

function Behind({ onBack }: { onBack: () => void }) {
  const { dashboard: labels } = useTexts();
  const community = dashboardCommunity(useMeHere());
  const parameters = {
    figure: useParameter('figure'),
    period: useParameter('period'),
    at: useParameter('at'),
    department: useParameter('department'),
    duty: useParameter('duty'),
    categoryId: useParameter('categoryId'),
  };
  if (community === null) return <StateView icon="lock" title={labels.none} text={labels.noneText} />;
  return <Rows communityId={community.id} first={askedBy(parameters)} onBack={onBack} />;
}

function spoken(period: PeriodKind, at: string, labels: ReturnType<typeof useTexts>['dashboard']): string {
  const { from, until } = periodAround(period, instantOfDayText(at) ?? now());
  const [first, end] = [from, until].map((instant) => new Date(instant).toISOString());
  return periodWords({ kind: period, from: first ?? '', until: end ?? '', running: until > now() }, labels);
}

function Rows({ communityId, first, onBack }: { communityId: string; first: AskedFigure; onBack: () => void }) {
  const { dashboard: labels, desk } = useTexts();
  const [asked, ask] = useState(first);
  const query = useFigureRows(communityId, asked);
  useAddress('deskFigure', { ...asked }, (parameters) => ask(askedBy(parameters)));
  const { figure, period, at, department, duty } = asked;
  const narrowed = [department && desk.words.departments[department], duty && labels.departments.columns[duty]];
  const whole = figure === 'overdueNow' ? null : spoken(period, at, labels);
  const others = besides(figure);
  return (
    <View className="desk-figure">
      <BackBar
        title={[labels.list.names[figure], ...narrowed, whole].filter(Boolean).join(desk.words.separator)}
        onBack={onBack}
      >
        {query.data && (
          <View className="text-secondary">{labels.list.count(query.data.rows.length, query.data.more)}</View>
        )}
      </BackBar>
      {others.length > 1 && (
        <Tabs<Figure>
          value={figure}
          options={others.map((value) => ({ value, label: labels.list.names[value] }))}
          onChange={(chosen) => ask({ ...asked, figure: chosen })}
        />
      )}
      <View className="desk-figure__list">
        <Loaded query={query} cards={6}>
          {({ rows, more }) =>
            rows.length === 0 ? (
              <StateView icon="check" title={labels.list.empty} text={labels.list.emptyText} />
            ) : (
              <FigureTable rows={rows} more={more} loading={query.loading} onMore={query.showMore} />
            )
          }
        </Loaded>
      </View>
    </View>
  );
}
