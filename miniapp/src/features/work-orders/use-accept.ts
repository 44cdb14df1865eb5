import { textsNow } from '@/i18n';
import { moment } from '@/i18n/format';
import { ApiError } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { sendAct, type WorkOrder } from './api';

/** What an implementer is told by WeChat: new orders, and being pressed. */
const STAFF_TEMPLATES = ['order_new', 'order_press'] as const;

/** Accepting. WeChat's question comes in the same tap, first (wechat.md §4.2); of two who accept one is told of it. */
export function useAccept(order: WorkOrder, { onDone, onLost }: { onDone?: () => void; onLost: () => void }) {
  const language = useLanguage();
  const { pending, run } = useAct<string>(
    async (_, idempotencyKey) => {
      await askToNotify(STAFF_TEMPLATES);
      const accepted = await sendAct('acceptWorkOrder', order, {}, idempotencyKey);
      const { actWords, acts } = textsNow().staff;
      const { deadlineAt } = accepted;
      toast(
        deadlineAt === null
          ? acts.acceptWorkOrder.done
          : actWords.acceptedUntil(moment(Date.parse(deadlineAt), now(), language)),
      );
      onDone?.();
    },
    (error) => {
      // 404: it is somebody else's now and no longer ours to see.
      if (error instanceof ApiError && (error.status === 409 || error.status === 404)) onLost();
      else explain(error);
    },
  );
  return { pending, run: () => run(order.id) };
}
