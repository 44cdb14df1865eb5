import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';
import { useAct } from '@/platform/use-act';
import { type ChosenWorkbook, chooseWorkbook, openWorkbookTemplate, sendWorkbook } from '@/platform/workbook';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { ImportOutcome } from './outcome';
import './index.scss';

/** 导入: template, dry run that names each bad cell, all or nothing. */
export default function ImportPage() {
  const { admin } = useTexts().desk;
  return (
    <DeskPage current="import" intake={false}>
      <View className="desk-import">
        <View className="text-title">{admin.import}</View>
        <Importer />
      </View>
    </DeskPage>
  );
}

function Importer() {
  const { admin, words } = useTexts().desk;
  const [workbook, setWorkbook] = useState<ChosenWorkbook | null>(null);
  const [result, setResult] = useState<Schema<'ImportResultView'> | null>(null);
  const template = useAct((name: string) => openWorkbookTemplate(name), explain);
  const preview = useAct(async (file: ChosenWorkbook) => setResult(await sendWorkbook('importPreview', file)), explain);
  const commit = useAct(
    async (file: ChosenWorkbook, idempotencyKey) => setResult(await sendWorkbook('importCommit', file, idempotencyKey)),
    explain,
  );
  const choose = async () => {
    const chosen = await chooseWorkbook();
    if (chosen === null) return;
    setWorkbook(chosen);
    setResult(null);
    await preview.run(chosen);
  };
  const clean = result !== null && result.problemCount === 0 && !result.written;
  return (
    <>
      <Panel className="desk-import__card">
        {admin.importSteps.map((step, index) => (
          <View key={step}>{`${index + 1}. ${step}`}</View>
        ))}
        <View className="desk-import__acts">
          <Button icon="download" waiting={template.pending} onPress={() => void template.run(admin.templateName)}>
            {admin.template}
          </Button>
          <Button
            kind={clean ? 'plain' : 'main'}
            icon="cloudUp"
            waiting={preview.pending}
            waitingLabel={admin.checking}
            onPress={() => void choose()}
          >
            {admin.choose}
          </Button>
          <View className="text-secondary one-line">
            {workbook === null ? admin.noFile : [admin.file, workbook.name].join(words.separator)}
          </View>
          {clean && workbook !== null && (
            <Button
              kind="main"
              icon="check"
              waiting={commit.pending}
              waitingLabel={admin.committing}
              onPress={() => void commit.run(workbook)}
            >
              {admin.commit}
            </Button>
          )}
        </View>
      </Panel>
      {result !== null && <ImportOutcome result={result} />}
    </>
  );
}
