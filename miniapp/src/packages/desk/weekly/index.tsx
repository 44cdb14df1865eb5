import { View } from '@tarojs/components';
import { useState } from 'react';
import { Figures } from '@/features/reports/figures';
import { ReportPage } from '@/features/reports/frame';
import { PeriodBar } from '@/features/reports/period-bar';
import { useWeeklyComplaints } from '@/features/reports/queries';
import { weekFigures } from '@/features/reports/week';
import { useTexts } from '@/i18n';
import { dateWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useParameter } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Loaded } from '@/ui/loaded';
import { RollUp } from './roll-up';
import { StuckPanel } from './stuck-panel';
import { WeekTable } from './week-table';

const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/** 一周投诉 (FUP-3): last week's complaints with their state; those that cannot be handled stand on a list of their own. */
export default function WeeklyPage() {
  const asked = useParameter('period');
  return <ReportPage section="weekly">{(communityId) => <Week communityId={communityId} asked={asked} />}</ReportPage>;
}

function Week({ communityId, asked }: { communityId: string; asked: string | undefined }) {
  const { weekly: labels } = useTexts().reports;
  const language = useLanguage();
  const [from, setFrom] = useState<number | null>(asked === undefined ? null : Date.parse(`${asked}T00:00:00+08:00`));
  const query = useWeeklyComplaints(communityId, from === null ? undefined : new Date(from).toISOString());
  return (
    <>
      <View className="desk-report__work">
        <Loaded query={query}>
          {({ from: start, to: end, items, stuck }) => {
            const [first, after] = [Date.parse(start), Date.parse(end)];
            const figures = weekFigures(items, now());
            return (
              <>
                <PeriodBar
                  title={labels.title}
                  period={`${dateWord(first, language)}–${dateWord(after - DAY, language)}`}
                  onEarlier={() => setFrom(first - WEEK)}
                  onLater={after > now() ? undefined : () => setFrom(after)}
                />
                <Figures
                  figures={[
                    { label: labels.figures.all, value: String(figures.all) },
                    { label: labels.figures.effective, value: String(figures.effective) },
                    { label: labels.figures.communicative, value: String(figures.communicative) },
                    { label: labels.figures.undecided, value: String(figures.undecided) },
                    { label: labels.figures.inTime, value: String(figures.inTime) },
                    {
                      label: labels.figures.late,
                      value: String(figures.late),
                      tone: figures.late > 0 ? 'danger' : undefined,
                    },
                  ]}
                />
                <StuckPanel rows={stuck} onDecided={() => void query.refresh()} />
                <WeekTable rows={items} />
              </>
            );
          }}
        </Loaded>
      </View>
      <View className="desk-report__side">
        {query.data !== undefined && (
          <RollUp key={query.data.from} rollUp={query.data.rollUp} onDone={() => void query.refresh()} />
        )}
      </View>
    </>
  );
}
