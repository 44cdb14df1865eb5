import { View } from '@tarojs/components';
import { useOverdue, useSignatures } from '@/features/supervision/queries';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Card } from '@/ui/card';
import { Row } from '@/ui/row';

/** A supervisor's two lists: what waits for a signature, and what is overdue and why. */
export function SupervisorCard() {
  const { signoff } = useTexts().supervision;
  const waiting = useSignatures().data?.length;
  const overdue = useOverdue().data?.length ?? 0;
  return (
    <Card className="todo-supervisor">
      <Row icon="pen" title={signoff.title} aside={waiting} onPress={() => go('deskSignoff')} />
      <Row
        icon="alert"
        title={signoff.overdueEntry}
        aside={<View className={overdue > 0 ? 'tone-danger' : undefined}>{overdue}</View>}
        onPress={() => go('deskOverdue')}
      />
    </Card>
  );
}

/** The cashier looks things up in the archive, for bills (CLO-7). */
export function ArchiveCard() {
  const { archive } = useTexts().reports;
  return (
    <Card className="todo-supervisor">
      <Row icon="folder" title={archive.entry} onPress={() => go('deskArchive')} />
    </Card>
  );
}

/** Head office reads how the communities keep their targets, and writes where it owes the report (CMP-7). */
export function CompanyCard() {
  const { rectification } = useTexts().reports;
  return (
    <Card className="todo-supervisor">
      <Row icon="chart" title={rectification.entry} onPress={() => go('deskRectification')} />
    </Card>
  );
}
