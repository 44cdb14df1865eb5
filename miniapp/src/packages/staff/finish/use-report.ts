import { useState } from 'react';
import { lineOfPriced } from '@/features/fees/draft';
import { useDraftLines } from '@/features/fees/use-draft-lines';
import type { WorkOrder } from '@/features/work-orders/api';
import { keepMaterials, readMaterials } from '@/features/work-orders/kept-materials';
import { readStored, writeStored } from '@/platform/storage';
import type { Report } from './report';

type Kept = Omit<Report, 'materials'>;

const untouched: Kept = { result: null, note: '', photos: [] };

/** The report as far as it is written, kept on the phone; the lines begin as they were agreed. */
export function useReport(order: WorkOrder) {
  const key = `draft:finish:${order.id}` as const;
  const [report, setReport] = useState<Report>(() => ({
    ...(readStored<Kept>(key) ?? untouched),
    materials: readMaterials(order.id),
  }));
  const change = (part: Partial<Report>) => {
    const next = { ...report, ...part };
    const { materials, ...rest } = next;
    setReport(next);
    writeStored(key, rest);
    keepMaterials(order.id, materials);
  };
  const draft = useDraftLines(() => (order.quote?.lines ?? []).map(lineOfPriced));
  return { report, change, draft };
}
