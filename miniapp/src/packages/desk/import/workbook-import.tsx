import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { ImportActs } from '@/features/importing/import-acts';
import { ImportOutcome } from '@/features/importing/outcome';
import { useImport } from '@/features/importing/use-import';
import { useTexts } from '@/i18n';
import { openWorkbookTemplate } from '@/platform/import-file';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';

const WORKBOOK = { kind: 'xlsx', check: 'importPreview', write: 'importCommit' } as const;
const NO_FIELDS = {};

/** Houses, residents and staff from Excel. */
export function WorkbookImport() {
  const { admin } = useTexts().desk;
  const run = useImport(WORKBOOK, NO_FIELDS);
  const template = useAct((name: string) => openWorkbookTemplate(name), explain);
  return (
    <>
      <View className="text-title">{admin.import}</View>
      <Panel className="desk-import__card">
        {admin.importSteps.map((step, index) => (
          <View key={step}>{`${index + 1}. ${step}`}</View>
        ))}
        <ImportActs run={run}>
          <Button icon="download" waiting={template.pending} onPress={() => void template.run(admin.templateName)}>
            {admin.template}
          </Button>
        </ImportActs>
      </Panel>
      {run.result !== null && <ImportOutcome result={run.result} />}
    </>
  );
}
