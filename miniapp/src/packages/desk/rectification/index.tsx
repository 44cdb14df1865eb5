import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRatesOf } from '@/features/complaint/queries';
import { percent, perMille, type RateKind, rateIn } from '@/features/complaint/rates';
import type { Rate } from '@/features/complaint/types';
import { Figures } from '@/features/reports/figures';
import { ReportPage } from '@/features/reports/frame';
import { instantOfMonth, shiftMonth } from '@/features/reports/months';
import { PeriodBar } from '@/features/reports/period-bar';
import { presentMonth } from '@/features/reports/present-month';
import { useTexts } from '@/i18n';
import { monthWord } from '@/i18n/format';
import { useParameter } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Loaded } from '@/ui/loaded';
import { Segments } from '@/ui/segments';
import { StateView } from '@/ui/state';
import { CommunitySelect } from './community-select';
import { ReportWords } from './report-words';
import './index.scss';

/** 整改报告 (CMP-7): a month or a year against its target; where it was missed, why and what changes, to the company. */
export default function RectificationPage() {
  const asked = useParameter('period');
  const tab = useParameter('tab');
  return (
    <ReportPage section="rectification">
      {(communityId) => <Report communityId={communityId} asked={asked} first={tab === 'year' ? 'year' : 'month'} />}
    </ReportPage>
  );
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

interface ReportProps {
  communityId: string;
  /** The first day of what is owed for. */
  asked: string | undefined;
  first: RateKind;
}

function Report({ communityId, asked, first }: ReportProps) {
  const { rectification: labels } = useTexts().reports;
  const language = useLanguage();
  const present = presentMonth();
  const [kind, setKind] = useState<RateKind>(first);
  // The last that is over: whoever comes to write comes for that one.
  const [month, setMonth] = useState(asked?.slice(0, MONTH) ?? shiftMonth(present, -1));
  const [year, setYear] = useState(month.slice(0, YEAR));
  const period = kind === 'month' ? month : year;
  const query = useRatesOf(communityId, period.slice(0, YEAR));
  const rate = query.data && rateIn(query.data, period);
  const step = (by: 1 | -1) =>
    kind === 'month' ? setMonth(shiftMonth(month, by)) : setYear(String(Number(year) + by));
  return (
    <>
      <View className="desk-report__work">
        <PeriodBar
          title={labels.title}
          period={kind === 'month' ? monthWord(instantOfMonth(month), language) : labels.year(year)}
          onEarlier={() => step(-1)}
          onLater={period < present.slice(0, period.length) ? () => step(1) : undefined}
        >
          {rate && (rate.frozen ? labels.frozen : labels.present)}
        </PeriodBar>
        <View className="report-choice">
          <CommunitySelect communityId={communityId} />
          <Segments<RateKind>
            small
            options={(['month', 'year'] as const).map((value) => ({ value, label: labels.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
        </View>
        <Loaded query={query}>
          {() =>
            rate === undefined ? <StateView icon="chart" title={labels.noHouseholds} /> : <RateFigures rate={rate} />
          }
        </Loaded>
      </View>
      <View className="desk-report__side">
        {rate !== undefined && (
          <ReportWords
            key={`${communityId} ${period}`}
            communityId={communityId}
            rate={rate}
            onWritten={() => void query.refresh()}
          />
        )}
      </View>
    </>
  );
}

function RateFigures({ rate }: { rate: Rate }) {
  const { rectification: labels } = useTexts().reports;
  const { figures } = labels;
  const write = rate.kind === 'month' ? percent : perMille;
  return (
    <>
      <Figures
        figures={[
          {
            label: figures.rate,
            value: rate.rate === null ? '—' : write(rate.rate),
            tone: rate.overTarget ? 'danger' : undefined,
          },
          { label: figures.target, value: write(rate.target) },
          { label: figures.effective, value: String(rate.effective) },
          { label: figures.households, value: String(rate.households) },
          { label: figures.communicative, value: String(rate.communicative) },
          { label: figures.undecided, value: String(rate.undecided), tone: rate.undecided > 0 ? 'amber' : undefined },
        ]}
      />
      <View className="text-secondary">{rate.rate === null ? labels.noHouseholds : labels.hint}</View>
    </>
  );
}
