import { View } from '@tarojs/components';
import { STUCK_REASON_LABELS } from '@youying/shared/domain/complaint/labels';
import { useState } from 'react';
import { ActDialog } from '@/features/complaint/act-dialog';
import { useComplaint } from '@/features/complaint/queries';
import { Panel } from '@/features/desk/parts/panel';
import { openComplaint } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import type { WeeklyComplaint } from '@/features/reports/week';
import { useTexts } from '@/i18n';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { KeepsPress } from '@/ui/keeps-press';
import { Loaded } from '@/ui/loaded';
import { Sheet } from '@/ui/sheet';
import './table.scss';

export interface StuckPanelProps {
  rows: readonly WeeklyComplaint[];
  onDecided: () => void;
}

/** FUP-3: what cannot be handled as it was begun, of any week, each with the way to a new one. */
export function StuckPanel({ rows, onDecided }: StuckPanelProps) {
  const { reports, desk } = useTexts();
  const { weekly: labels } = reports;
  const language = useLanguage();
  const [deciding, setDeciding] = useState<string | null>(null);
  return (
    <Panel title={`${labels.stuck} ${rows.length}`} aside={labels.stuckHint}>
      {rows.length === 0 && <View className="weekly-stuck__none">{labels.stuckNone}</View>}
      {rows.map((row) => (
        <View key={row.ticketId} className="weekly-row weekly-row--stuck" onClick={() => openComplaint(row.ticketId)}>
          <View className="text-secondary">{row.no ?? labels.unregistered}</View>
          {/* The row is pressed anywhere; by keyboard here, as it holds a button of its own. */}
          <View className="one-line weekly-stuck__what" ariaRole="button">
            {headlineOf(row.description)}
          </View>
          <View className="tone-amber">
            {row.stuck.map((reason) => STUCK_REASON_LABELS[reason][language]).join(desk.words.list)}
          </View>
          <KeepsPress>
            <Button small kind="outline" onPress={() => setDeciding(row.ticketId)}>
              {labels.decide}
            </Button>
          </KeepsPress>
        </View>
      ))}
      {deciding !== null && <Decide ticketId={deciding} onClose={() => setDeciding(null)} onDecided={onDecided} />}
    </Panel>
  );
}

interface DecideProps {
  ticketId: string;
  onClose: () => void;
  onDecided: () => void;
}

/** One complaint may wait for its apology still, or have gone up to a level above whoever looks at the list (CMP-4). */
function Decide({ ticketId, onClose, onDecided }: DecideProps) {
  const { weekly: labels } = useTexts().reports;
  const complaint = useComplaint(ticketId);
  if (complaint.data?.actions.includes('decideStuckComplaint')) {
    return <ActDialog act="decideStuckComplaint" complaint={complaint.data} onClose={onClose} onDone={onDecided} />;
  }
  return (
    <Sheet
      open
      title={labels.decide}
      onClose={onClose}
      footer={
        <Button kind="main" grow={1} onPress={() => openComplaint(ticketId)}>
          {labels.open}
        </Button>
      }
    >
      <Loaded query={complaint} cards={1}>
        {({ status }) => <View>{status === 'received' ? labels.acknowledgeFirst : labels.notYours}</View>}
      </Loaded>
    </Sheet>
  );
}
