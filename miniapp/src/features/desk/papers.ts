import type { PaperWanted } from '@/features/paper/use-print';
import type { Matter } from './types';

export type MatterPaper =
  | { form: 'order'; id: string; no: string; photos: boolean }
  | (Exclude<PaperWanted, { form: 'order' }> & { photos?: undefined });

/** What the desk can print of a matter, in the order in which it is asked for. */
export function papersOf({ id, workOrders, registeredAt, closeOut, alarm }: Matter): MatterPaper[] {
  return [
    ...workOrders.map((order) => ({ form: 'order', id: order.id, no: order.no, photos: false }) as const),
    ...(registeredAt === null ? [] : [{ form: 'registration', id } as const]),
    ...(closeOut === null ? [] : [{ form: 'closeOut', id } as const]),
    ...(alarm === null ? [] : [{ form: 'alarmReport', id } as const]),
    ...workOrders
      .filter(({ actual }) => (actual?.media.length ?? 0) > 0)
      .map((order) => ({ form: 'order', id: order.id, no: order.no, photos: true }) as const),
  ];
}
