import { useState } from 'react';
import { TabbedPage } from '@/features/desk/parts/tabbed-page';
import { useTexts } from '@/i18n';
import { useParameter } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
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
  const lead = useMeHere().roles.some(({ role }) => LEADS.has(role));
  const tabs = TABS.filter((tab) => lead || tab !== 'reviews');
  const asked = useParameter('tab');
  const [tab, setTab] = useState<Tab>(tabs.find((known) => known === asked) ?? 'samples');
  return (
    <TabbedPage
      current="quality"
      title={quality.title}
      tabs={tabs}
      labels={quality.tabs}
      tab={tab}
      onTab={setTab}
      className="desk-quality"
    >
      {tab === 'samples' && <SamplesPane lead={lead} />}
      {tab === 'reviews' && <ReviewsPane />}
      {tab === 'grades' && <GradesPane />}
      {tab === 'trainings' && <TrainingsPane lead={lead} />}
    </TabbedPage>
  );
}
