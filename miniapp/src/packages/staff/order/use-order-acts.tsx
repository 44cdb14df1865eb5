import { useState } from 'react';
import { actStarts } from '@/features/work-orders/acts';
import type { OrderAct, WorkOrder } from '@/features/work-orders/api';
import { AssignSheet } from '@/features/work-orders/assign-sheet';
import { ConsentSheet } from '@/features/work-orders/consent-sheet';
import { ReasonSheet } from '@/features/work-orders/reason-sheet';
import { useAccept } from '@/features/work-orders/use-accept';
import { useArrive } from '@/features/work-orders/use-arrive';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { WordsSheet } from '@/features/work-orders/words-sheet';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { go, goBack } from '@/platform/navigate';

/** Begins the acts of an order page: at once, behind a sheet, or on a page of its own. */
export function useOrderActs(order: WorkOrder) {
  const { orders } = useTexts().staff;
  const [asking, setAsking] = useState<OrderAct | null>(null);
  const close = () => setAsking(null);
  const [current, setCurrent] = useState<OrderAct | null>(null);
  const act = useOrderAct(order, { onDone: close });
  const arrive = useArrive(order);
  const accept = useAccept(order, {
    onLost: () => {
      toast(orders.lostToSomebody);
      goBack('orders');
    },
  });

  const atOnce = (name: OrderAct) => {
    setCurrent(name);
    if (name === 'acceptWorkOrder') void accept.run();
    else if (name === 'arriveWorkOrder') void arrive.run();
    else void act.run(name, {});
  };
  const begin = (name: OrderAct) => {
    const start = actStarts[name];
    if (start.how === 'at_once') atOnce(name);
    else if (start.how === 'page') go(start.page, { orderId: order.id });
    else setAsking(name);
  };

  const start = asking === null ? null : actStarts[asking];
  const sheets = (
    <>
      {arrive.sheet}
      {start?.how === 'reason' && asking !== null && (
        <ReasonSheet
          about={start.about}
          open
          waiting={act.pending}
          onClose={close}
          onSend={(answer) => void act.run(asking, answer as never)}
        />
      )}
      {start?.how === 'words' && (
        <WordsSheet
          about={start.about}
          waiting={act.pending}
          onClose={close}
          onSend={(answer) => void act.run(start.about, answer)}
        />
      )}
      {start?.how === 'assign' && (
        <AssignSheet
          order={order}
          waiting={act.pending}
          onClose={close}
          onChoose={(body) => void act.run('transferWorkOrder', body)}
        />
      )}
      {start?.how === 'consent' && order.quote !== null && (
        <ConsentSheet
          order={order}
          quote={order.quote}
          waiting={act.pending}
          onClose={close}
          onConsent={(body) => void act.run('consentQuote', body)}
          onRefuse={(body) => void act.run('refuseQuote', body)}
        />
      )}
    </>
  );
  const pending = act.pending || arrive.pending || accept.pending;
  return { begin, running: pending && asking === null ? current : null, sheets };
}
