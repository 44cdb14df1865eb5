import { call } from '@/platform/api/call';
import { openPaper } from '@/platform/open-paper';
import { type Act, useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';

/** What can be had on paper: an order's slips, with photographs or without, or a record of the whole matter. */
export type PaperWanted =
  | { form: 'order'; id: string; photos?: boolean }
  | { form: 'registration' | 'closeOut' | 'alarmReport'; id: string }
  /** Everything of a day; `id`: the community. */
  | { form: 'day'; id: string; day: string };

const OPERATIONS = {
  registration: 'printRegistration',
  closeOut: 'printCloseOut',
  alarmReport: 'printAlarmReport',
} as const;

/** Prints and shows what was printed. The server counts it, and decides whose copy it is. */
export function usePrint(onPrinted?: () => void): Act<PaperWanted> {
  return useAct(async (wanted: PaperWanted, idempotencyKey) => {
    const path = { id: wanted.id };
    await openPaper(() => {
      if (wanted.form === 'order') {
        return call('printWorkOrder', { path, body: { photos: wanted.photos ?? false } }, { idempotencyKey });
      }
      if (wanted.form === 'day') {
        return call('printDayRecord', { path: { ...path, day: wanted.day } }, { idempotencyKey });
      }
      return call(OPERATIONS[wanted.form], { path }, { idempotencyKey });
    });
    onPrinted?.();
  }, explain);
}
