import { useState } from 'react';
import { type DraftLine, inputsOf, lineOfPriced } from '@/features/fees/draft';
import { ItemPicker } from '@/features/fees/item-picker';
import { useDraftLines } from '@/features/fees/use-draft-lines';
import type { WorkOrder } from '@/features/work-orders/api';
import { keepMaterials, readMaterials } from '@/features/work-orders/kept-materials';
import { KeptStrip } from '@/features/work-orders/kept-strip';
import { MaterialsFields } from '@/features/work-orders/materials-fields';
import type { SiteCheck } from '@/features/work-orders/site-check';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';
import { WithOrder } from '../with-order';
import { FreeFields } from './free-fields';
import { Preview } from './preview';
import { ReviewedLines } from './reviewed-lines';
import { SendBar } from './send-bar';
import { SupervisorRow } from './supervisor-row';
import './index.scss';

/** 报价: find, count, send; a price can be typed only inside a range or after the supervisor (FEE-1, WRK-3). */
export default function StaffQuotePage() {
  const { titles } = useTexts();
  return <WithOrder title={titles.quote}>{(order) => <QuotePage order={order} />}</WithOrder>;
}

function QuotePage({ order }: { order: WorkOrder }) {
  const { titles } = useTexts();
  const draftKey = `draft:quote:${order.id}` as const;
  const draft = useDraftLines(
    () => readStored<DraftLine[]>(draftKey) ?? (order.quote?.lines ?? []).map(lineOfPriced),
    (lines) => writeStored(draftKey, lines),
  );
  const [materials, setMaterials] = useState(() => readMaterials(order.id));
  const [freeReason, setFreeReason] = useState<string | null>(null);
  const act = useOrderAct(order, {
    onDone: () => {
      removeStored(draftKey);
      goBack('orders');
    },
  });
  const found = readStored<SiteCheck>(`draft:onsite:${order.id}`)?.found.trim() ?? '';
  const free = freeReason !== null;
  const send = () => {
    const note = free ? freeReason.trim() : found;
    void act.run('quoteWorkOrder', { lines: free ? [] : inputsOf(draft.lines), ...(note === '' ? {} : { note }) });
  };
  return (
    <Page
      title={titles.quote}
      backTo="orders"
      footer={<SendBar draft={draft} freeReason={freeReason} waiting={act.pending} onSend={send} />}
    >
      <KeptStrip order={order} />
      {!free && (
        <>
          <ItemPicker lines={draft.lines} onAdd={draft.addItem} onQuantity={draft.setQuantity}>
            <SupervisorRow order={order} />
          </ItemPicker>
          <ReviewedLines review={order.feeReview} onAdd={draft.addLine} />
          <Preview draft={draft} />
        </>
      )}
      <Card>
        <MaterialsFields
          materials={materials}
          onChange={(next) => {
            setMaterials(next);
            keepMaterials(order.id, next);
          }}
        />
        <FreeFields reason={freeReason} onChange={setFreeReason} />
      </Card>
    </Page>
  );
}
