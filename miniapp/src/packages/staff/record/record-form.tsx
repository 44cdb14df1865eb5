import { View } from '@tarojs/components';
import { useState } from 'react';
import { PictureField } from '@/features/media/picture-field';
import { sendReport } from '@/features/report/send-report';
import {
  emptyRecord,
  type FoundDuring,
  HEARD_BY,
  lackOfRecord,
  RECORD_KINDS,
  recordBody,
  type StaffRecord,
} from '@/features/report/staff-record';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';
import { Segments } from '@/ui/segments';
import './index.scss';

const silent = () => undefined;

export function RecordForm({ during }: { during: FoundDuring | null }) {
  const { record: labels, kinds, report, matters } = useTexts();
  const [record, setRecord] = useState<StaffRecord>(() => emptyRecord(during));
  const change = (patch: Partial<StaffRecord>) => setRecord((current) => ({ ...current, ...patch }));
  const send = useAct(async (body: ReturnType<typeof recordBody>, idempotencyKey) => {
    const { files } = record;
    const progress = { onProgress: silent, onUploaded: silent, onUploadFailed: silent };
    const outcome = await sendReport({ body, files, idempotencyKey, ...progress });
    toast(outcome.kind === 'sent' ? labels.sent : matters.kept);
    goBack(during === null ? 'me' : 'orders');
  }, explain);
  const lack = lackOfRecord(record);
  return (
    <Page
      title={during === null ? labels.title : labels.foundTitle}
      backTo={during === null ? 'me' : 'orders'}
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={lack !== null}
            waiting={send.pending}
            waitingLabel={report.submitting}
            onPress={() => void send.run(recordBody(record, during, labels.shown))}
          >
            {lack === null ? labels.send : labels.lacks[lack]}
          </Button>
        </ActBar>
      }
    >
      <Card className="staff-record">
        <Segments
          value={record.kind}
          onChange={(kind) => change({ kind })}
          options={RECORD_KINDS.map((value) => ({ value, label: kinds[value] ?? value }))}
        />
        <Field
          multiline
          label={labels.what}
          value={record.text}
          placeholder={labels.whatHint}
          onChange={(text) => change({ text })}
        />
        <PictureField files={record.files} onChange={(files) => change({ files })} />
        <Field
          label={labels.where}
          value={record.place}
          placeholder={labels.whereHint}
          maxLength={200}
          onChange={(place) => change({ place })}
        />
      </Card>
      <Card className="staff-record">
        <View className="text-section">{labels.heard}</View>
        <Segments
          value={record.heard}
          onChange={(heard) => change({ heard })}
          options={HEARD_BY.map((value) => ({ value, label: labels.heardBy[value] }))}
        />
        {record.heard !== 'patrol' && (
          <>
            <Field label={labels.name} value={record.name} maxLength={40} onChange={(name) => change({ name })} />
            <Field
              label={labels.phone}
              value={record.phone}
              type="number"
              maxLength={20}
              onChange={(phone) => change({ phone })}
            />
          </>
        )}
      </Card>
      <View className="text-secondary staff-record__note">{labels.danger}</View>
    </Page>
  );
}
