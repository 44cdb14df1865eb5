import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReportPage } from '@/features/reports/frame';
import { instantOfMonth, type Month, shiftMonth } from '@/features/reports/months';
import { PeriodBar } from '@/features/reports/period-bar';
import { presentMonth } from '@/features/reports/present-month';
import { keepCallbackSummary, useCallbackSummary } from '@/features/reports/queries';
import { useTexts } from '@/i18n';
import { moment, monthWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useParameter } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Loaded } from '@/ui/loaded';
import { RuleTable } from './rule-table';
import { SummaryWords } from './summary-words';

/** 回访月小结 (CBK-12): the month's callbacks in figures, the supervisor's summary, the manager's comment. */
export default function CallbackSummaryPage() {
  const asked = useParameter('period');
  return (
    <ReportPage section="callbacks">
      {(communityId) => <Summary communityId={communityId} asked={asked?.slice(0, 7)} />}
    </ReportPage>
  );
}

function Summary({ communityId, asked }: { communityId: string; asked: Month | undefined }) {
  const { callbacks: labels } = useTexts().reports;
  const language = useLanguage();
  const present = presentMonth();
  const [month, setMonth] = useState(asked ?? shiftMonth(present, -1));
  const query = useCallbackSummary(communityId, month);
  const written = query.data?.summary;
  return (
    <>
      <View className="desk-report__work">
        <PeriodBar
          title={labels.title}
          period={monthWord(instantOfMonth(month), language)}
          onEarlier={() => setMonth(shiftMonth(month, -1))}
          onLater={month < present ? () => setMonth(shiftMonth(month, 1)) : undefined}
        >
          {written === null && labels.present}
          {written != null && labels.frozen(moment(Date.parse(written.at), now(), language))}
        </PeriodBar>
        <Loaded query={query}>{({ figures }) => <RuleTable figures={figures} />}</Loaded>
      </View>
      <View className="desk-report__side">
        {query.data !== undefined && (
          <SummaryWords
            key={month}
            communityId={communityId}
            summary={query.data}
            over={month < present}
            onWritten={(answer) => keepCallbackSummary(communityId, answer)}
          />
        )}
      </View>
    </>
  );
}
