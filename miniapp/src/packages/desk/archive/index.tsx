import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReportPage } from '@/features/reports/frame';
import { listedMonths, type Month, monthName } from '@/features/reports/months';
import { type Archive, useArchives } from '@/features/reports/queries';
import { shanghaiTime } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useParameter } from '@/platform/navigate';
import { Loaded } from '@/ui/loaded';
import { Lines } from './lines';
import { Months } from './months';
import { Unbound } from './unbound';

/** 按月归档 (CLO-7): what was closed in a month bound together, findable for audit and billing. */
export default function ArchivePage() {
  const asked = useParameter('period');
  return (
    <ReportPage section="archive">
      {(communityId) => <Archives communityId={communityId} asked={asked?.slice(0, 7)} />}
    </ReportPage>
  );
}

function Archives({ communityId, asked }: { communityId: string; asked: Month | undefined }) {
  const archives = useArchives(communityId);
  if (archives.data === undefined) {
    return (
      <View className="desk-report__work desk-report__whole">
        <Loaded query={archives} cards={3}>
          {() => null}
        </Loaded>
      </View>
    );
  }
  const { items, since } = archives.data;
  return <Panes communityId={communityId} bound={items} since={since} asked={asked} onBound={archives.refresh} />;
}

interface PanesProps {
  communityId: string;
  bound: readonly Archive[];
  since: Month | null;
  asked: Month | undefined;
  onBound: () => Promise<void>;
}

function Panes({ communityId, bound, since, asked, onBound }: PanesProps) {
  const { year, month: present } = shanghaiTime(now());
  const months = listedMonths(since, monthName(year, present));
  const [chosen, setChosen] = useState(asked);
  const month = months.find((one) => one === chosen) ?? months[0] ?? '';
  const archive = bound.find((one) => one.month === month);
  return (
    <>
      <Months months={months} bound={bound} current={month} onChoose={setChosen} />
      <View className="desk-report__work">
        {archive === undefined ? (
          <Unbound key={month} communityId={communityId} month={month} onBound={onBound} />
        ) : (
          <Lines key={archive.id} archive={archive} />
        )}
      </View>
    </>
  );
}
