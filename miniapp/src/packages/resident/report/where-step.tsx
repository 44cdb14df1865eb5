import { View } from '@tarojs/components';
import { useState } from 'react';
import { useHouse } from '@/features/houses/use-house';
import { bodyOf, lackOfSecondStep } from '@/features/report/draft';
import { type Sending, sendReport } from '@/features/report/send-report';
import type { DraftHandle } from '@/features/report/use-draft';
import type { Ticket } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import type { Answer } from '@/platform/api/contract';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { ProgressBar } from '@/ui/progress';
import { Contact } from './contact';
import { Hints } from './hints';
import { Place } from './place';
import { StepHead } from './step-head';
import { When } from './when';

export interface WhereStepProps {
  handle: DraftHandle;
  hints: Answer<'intakeHints'> | undefined;
  onBack: () => void;
  onSent: (ticket: Ticket) => void;
  onKept: () => void;
}

/** What the resident is asked leave for when reporting. */
const NOTIFY_ABOUT = ['progress', 'quote_sign'] as const;

/** Step 2: place, time, consent to be told. */
export function WhereStep({ handle, hints, onBack, onSent, onKept }: WhereStepProps) {
  const texts = useTexts();
  const { report, titles, common, voice } = texts;
  const { draft, change } = handle;
  const { house } = useHouse();
  const [sending, setSending] = useState<Sending | null>(null);
  const patchFile = (path: string, patch: { mediaId?: string; failed?: boolean }) =>
    change(({ files }) => ({ files: files.map((file) => (file.path === path ? { ...file, ...patch } : file)) }));

  const submit = useAct(async (body: ReturnType<typeof bodyOf>, idempotencyKey) => {
    // First of all, while the tap still counts (wechat.md §4.2); the answer changes nothing about the report.
    await askToNotify(NOTIFY_ABOUT);
    const outcome = await sendReport({
      body,
      files: draft.files,
      idempotencyKey,
      onProgress: setSending,
      onUploaded: (path, mediaId) => patchFile(path, { mediaId, failed: false }),
      onUploadFailed: (path) => patchFile(path, { failed: true }),
    });
    if (outcome.kind === 'sent') onSent(outcome.ticket);
    else onKept();
  }, explain);

  const lack = lackOfSecondStep(draft, house?.id ?? null);
  const words = { spoken: voice.wordless, shown: report.wordless, communityId: house?.community.id };
  const body = bodyOf(draft, house?.id ?? null, words);
  const uploading = draft.files.every(({ kind }) => kind === 'image') ? common.uploading : common.uploadingFiles;
  return (
    <Page
      title={titles.report}
      backTo="home"
      footer={
        <ActBar>
          <Button grow={1} disabled={submit.pending} onPress={onBack}>
            {report.back}
          </Button>
          <Button
            kind="main"
            grow={2}
            waiting={submit.pending}
            waitingLabel={report.submitting}
            disabled={lack !== null}
            onPress={() => void submit.run(body)}
          >
            {lack === 'place' ? report.placeMissing : lack === 'time' ? report.chooseTime : report.submit}
          </Button>
        </ActBar>
      }
    >
      <StepHead title={report.whereWhen} step={2} />
      {hints !== undefined && <Hints hints={hints} />}
      <Place handle={handle} />
      <Card className="report__group">
        <When handle={handle} />
        <Contact handle={handle} />
      </Card>
      {sending !== null && submit.pending ? (
        <Card className="report__group">
          <View className="text-secondary">{uploading(sending.file, sending.files)}</View>
          <ProgressBar percent={sending.percent} />
        </Card>
      ) : (
        <Notice tone="brand" icon="bell" title={report.notifyTitle} text={report.notifyText}>
          <View className="text-secondary">{report.notifyFree}</View>
        </Notice>
      )}
      <View className="report__note">
        <Icon name="shield" size="small" />
        {report.quoteFirst}
      </View>
    </Page>
  );
}
