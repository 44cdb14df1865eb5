import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { Segments } from '@/ui/segments';
import { GradesPane } from './grades-pane';
import { ReviewsPane } from './reviews-pane';
import { SamplesPane } from './samples-pane';
import { TrainingsPane } from './trainings-pane';
import './index.scss';

const TABS = ['samples', 'reviews', 'grades', 'trainings'] as const;
type Tab = (typeof TABS)[number];
const LEADS: ReadonlySet<string> = new Set(['cs_supervisor', 'manager']);

/**
 * 质检: drawn records with their form, unsatisfied ratings, stars of the half-year, training (HOT-4, HOT-7, HOT-9); an
 * agent sees what is their own.
 */
export default function QualityPage() {
  const { quality } = useTexts();
  const lead = useMe().roles.some(({ role }) => LEADS.has(role));
  const tabs = TABS.filter((tab) => lead || tab !== 'reviews');
  const asked = useParameter('tab');
  const [tab, setTab] = useState<Tab>(tabs.find((known) => known === asked) ?? 'samples');
  return (
    <DeskPage current="quality" shortcuts={{ escape: () => goBack('desk') }}>
      <View className="desk-quality">
        <View className="desk-quality__head">
          <View className="text-title">{quality.title}</View>
          <Segments
            small
            value={tab}
            onChange={setTab}
            options={tabs.map((value) => ({ value, label: quality.tabs[value] }))}
          />
        </View>
        {tab === 'samples' && <SamplesPane lead={lead} />}
        {tab === 'reviews' && <ReviewsPane />}
        {tab === 'grades' && <GradesPane />}
        {tab === 'trainings' && <TrainingsPane lead={lead} />}
      </View>
    </DeskPage>
  );
}
