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

const WORKBOOK = { kind: 'xlsx', check: 'rosterImportPreview', write: 'rosterImportCommit' } as const;
const NO_FIELDS = {};

/** The form, a dry run that names each bad cell and each overlap, all or nothing. */
export function RosterImport() {
  const { roster, desk } = useTexts();
  const run = useImport(WORKBOOK, NO_FIELDS);
  const template = useAct((name: string) => openWorkbookTemplate(name, 'rosterTemplate'), explain);
  return (
    <>
      <Panel className="desk-roster__card">
        {roster.importSteps.map((step, index) => (
          <View key={step}>{`${index + 1}. ${step}`}</View>
        ))}
        <ImportActs run={run}>
          <Button icon="download" waiting={template.pending} onPress={() => void template.run(roster.templateName)}>
            {desk.admin.template}
          </Button>
        </ImportActs>
      </Panel>
      {run.result !== null && <ImportOutcome result={run.result} />}
    </>
  );
}
