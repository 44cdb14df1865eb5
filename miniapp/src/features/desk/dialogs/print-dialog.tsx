import { View } from '@tarojs/components';
import { usePrint } from '@/features/paper/use-print';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { papersOf } from '../papers';
import { usePrints } from '../queries';
import type { Matter } from '../types';
import { useShortcuts } from '../use-shortcuts';

export interface PrintDialogProps {
  matter: Matter;
  onClose: () => void;
}

/** What of this matter can be had on paper, and what has been printed already. `1` … `9` print, as does a press. */
export function PrintDialog({ matter, onClose }: PrintDialogProps) {
  const { paper, common } = useTexts();
  const prints = usePrints(matter.id);
  const print = usePrint(() => void prints.refresh());
  const papers = papersOf(matter);
  const keys = papers.slice(0, 9).map((wanted, index) => [`digit${index + 1}`, () => void print.run(wanted)] as const);
  useShortcuts(Object.fromEntries(keys));
  const last = prints.data?.find(({ number }) => number !== null);
  return (
    <Sheet
      open
      title={paper.title}
      onClose={onClose}
      footer={
        <Button grow={1} onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      <View className="text-secondary">{paper.hint}</View>
      {papers.map((wanted, index) => (
        <Button
          key={`${wanted.form}-${wanted.id}-${String(wanted.photos ?? false)}`}
          icon="print"
          shortcut={index < 9 ? String(index + 1) : undefined}
          waiting={print.pending}
          onPress={() => void print.run(wanted)}
        >
          {wanted.form === 'order' ? paper.orderNo(wanted.no, wanted.photos) : paper.forms[wanted.form]}
        </Button>
      ))}
      {last !== undefined && last.number !== null && (
        <View className="text-secondary">
          {paper.last(last.printedByName, clockTime(Date.parse(last.at)), prints.data?.length ?? 0)}
        </View>
      )}
    </Sheet>
  );
}
