import type { PaperWanted } from '@/features/paper/use-print';
import type { Matter } from './types';

export type MatterPaper =
  | { form: 'order'; id: string; no: string; photos: boolean }
  | (Exclude<PaperWanted, { form: 'order' | 'day' }> & { photos?: undefined });

const RECORDS = [
  ['printRegistration', 'registration'],
  ['printCloseOut', 'closeOut'],
  ['printAlarmReport', 'alarmReport'],
] as const;

/** What this person can print of a matter, in the order in which it is asked for: as `actions` say. */
export function papersOf({ id, workOrders, actions }: Pick<Matter, 'id' | 'workOrders' | 'actions'>): MatterPaper[] {
  const orders = workOrders.filter((order) => order.actions.includes('printWorkOrder'));
  return [
    ...orders.map((order) => ({ form: 'order', id: order.id, no: order.no, photos: false }) as const),
    ...RECORDS.filter(([action]) => actions.includes(action)).map(([, form]) => ({ form, id })),
    ...orders
      .filter(({ actual }) => (actual?.media.length ?? 0) > 0)
      .map((order) => ({ form: 'order', id: order.id, no: order.no, photos: true }) as const),
  ];
}
