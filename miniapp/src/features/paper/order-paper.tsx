import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { usePrint } from './use-print';

export interface OrderPaperProps {
  order: { id: string; actions: readonly string[] };
  /** A resident opens theirs; staff print. */
  side: 'resident' | 'staff';
}

/** One's own copy of an order as PDF (WRK-10). */
export function OrderPaper({ order, side }: OrderPaperProps) {
  const { paper } = useTexts();
  const print = usePrint();
  if (!order.actions.includes('printWorkOrder')) return null;
  return (
    <Button
      icon="print"
      waiting={print.pending}
      waitingLabel={paper.making}
      onPress={() => void print.run({ form: 'order', id: order.id })}
    >
      {side === 'resident' ? paper.openOrder : paper.printOrder}
    </Button>
  );
}
