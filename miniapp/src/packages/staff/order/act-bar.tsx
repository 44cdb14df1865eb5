import { View } from '@tarojs/components';
import { useState } from 'react';
import { type OrderBar, orderBar } from '@/features/work-orders/acts';
import type { OrderAct, WorkOrder } from '@/features/work-orders/api';
import type { useSiteCheck } from '@/features/work-orders/use-site-check';
import { type Texts, useTexts } from '@/i18n';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useOrderActs } from './use-order-acts';

/** The word on the button where it depends on more than the act. */
function labelOf(act: OrderAct, { status, actions }: WorkOrder, staff: Texts['staff']): string {
  const { actWords, acts } = staff;
  if (act === 'returnWorkOrder' && status === 'refused') return actWords.returnRefused;
  if (act === 'quoteWorkOrder' && status !== 'arrived') return actWords.quoteAgain;
  if (act === 'confirmWorkOrder' && status === 'returned') return actWords.countersign;
  if (act === 'transferWorkOrder' && actions.includes('declineWorkOrder')) return actWords.handOn;
  return acts[act].button;
}

export interface OrderActBarProps {
  order: WorkOrder;
  /** While the check at the door is on; the main act comes only after it. */
  siteCheck: ReturnType<typeof useSiteCheck> | null;
}

/** The bar of an order: what the server offers this person now, and nothing else. */
export function OrderActBar({ order, siteCheck }: OrderActBarProps) {
  const { staff } = useTexts();
  const [more, setMore] = useState(false);
  const { begin, running, sheets } = useOrderActs(order);
  const bar = orderBar(order);
  if (isEmpty(bar)) return <View />;
  const missing = siteCheck?.missing ?? null;
  const main = async (act: OrderAct) => {
    if (siteCheck !== null) await siteCheck.send();
    begin(act);
  };
  return (
    <>
      <ActBar>
        {bar.side !== null && (
          <Button grow={1} waiting={running === bar.side} onPress={() => begin(bar.side as OrderAct)}>
            {labelOf(bar.side, order, staff)}
          </Button>
        )}
        {bar.more.length > 0 && (
          <Button grow={1} onPress={() => setMore(true)}>
            {staff.onsite.otherActs}
          </Button>
        )}
        {bar.main !== null && (
          <Button
            kind="main"
            grow={2}
            disabled={missing !== null}
            waiting={running === bar.main || siteCheck?.sending === true}
            waitingLabel={staff.acts[bar.main].waiting}
            onPress={() => void main(bar.main as OrderAct)}
          >
            {missing === null ? labelOf(bar.main, order, staff) : staff.onsite.missing[missing]}
          </Button>
        )}
      </ActBar>
      <Sheet open={more} title={staff.onsite.otherActs} onClose={() => setMore(false)}>
        {bar.more.map((act) => (
          <Button
            key={act}
            onPress={() => {
              setMore(false);
              begin(act);
            }}
          >
            {labelOf(act, order, staff)}
          </Button>
        ))}
      </Sheet>
      {sheets}
    </>
  );
}

function isEmpty({ main, side, more }: OrderBar): boolean {
  return main === null && side === null && more.length === 0;
}
