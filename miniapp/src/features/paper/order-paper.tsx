import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { usePrint } from './use-print';

export interface OrderPaperProps {
  orderId: string;
  /** A resident opens theirs; staff print. */
  side: 'resident' | 'staff';
}

/** One's own copy of an order as PDF (WRK-10). */
export function OrderPaper({ orderId, side }: OrderPaperProps) {
  const { paper } = useTexts();
  const print = usePrint();
  return (
    <Button
      icon="print"
      waiting={print.pending}
      waitingLabel={paper.making}
      onPress={() => void print.run({ form: 'order', id: orderId })}
    >
      {side === 'resident' ? paper.openOrder : paper.printOrder}
    </Button>
  );
}
