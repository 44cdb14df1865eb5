import { useState } from 'react';
import { useHouse } from '@/features/houses/use-house';
import { useMessageRights } from '@/features/messages/queries';
import { lackOfFirstStep } from '@/features/report/draft';
import { useDraft } from '@/features/report/use-draft';
import { useHints } from '@/features/tickets/use-hints';
import { useTexts } from '@/i18n';
import { replaceWith } from '@/platform/navigate';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Kept } from './kept';
import { WhatStep } from './what-step';
import { WhereStep } from './where-step';
import './index.scss';

/** 报修 in under a minute: what, then where and when. */
export default function ReportPage() {
  const { titles, report } = useTexts();
  const handle = useDraft();
  const { draft } = handle;
  const { house } = useHouse();
  useMessageRights();
  const [step, setStep] = useState<'what' | 'where' | 'kept'>('what');
  const category = draft.category !== null && draft.category !== 'other' ? draft.category.id : undefined;
  const hints = useHints(step === 'where' ? { houseId: house?.id, categoryId: category, text: draft.text } : null);

  if (step === 'kept')
    return <Kept description={draft.text} picture={draft.files.find(({ kind }) => kind === 'image')?.path} />;
  if (step === 'where') {
    return (
      <WhereStep
        handle={handle}
        hints={hints.data}
        onBack={() => setStep('what')}
        onSent={(ticket) => {
          handle.forget();
          replaceWith('matter', { ticketId: ticket.id, sent: '1' });
        }}
        onKept={() => {
          handle.forget();
          setStep('kept');
        }}
      />
    );
  }
  const lack = lackOfFirstStep(draft);
  const label = lack === 'category' ? report.chooseFirst : lack === 'description' ? report.describeFirst : report.next;
  return (
    <Page
      title={titles.report}
      backTo="home"
      footer={
        <ActBar>
          <Button kind="main" grow={1} disabled={lack !== null} onPress={() => setStep('where')}>
            {label}
          </Button>
        </ActBar>
      }
    >
      <WhatStep handle={handle} />
    </Page>
  );
}
