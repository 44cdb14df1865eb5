import { textsNow } from '@/i18n';
import { clockTime } from '@/i18n/format';
import type { Input } from '@/platform/api/contract';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { type AboutCommand, keepForLater, sendInOrder } from '@/platform/outbox';
import { putAnswer } from '@/platform/query-cache';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { type BodyOf, type OrderAct, orderKey, sendAct, type WorkOrder } from './api';
import { keepableActs } from './offline';

export interface Doing<A extends OrderAct = OrderAct> {
  act: A;
  body: BodyOf<A>;
  files?: AboutCommand['files'];
  mediaField?: AboutCommand['mediaField'];
}

/** Called with the order after the act; undefined while the act is kept on the phone. */
type Done = (order: WorkOrder | undefined) => void;

/**
 * The acts of one order behind its buttons. What can wait goes through the outbox, so that nothing overtakes an
 * earlier step that is still unsent; the rest needs the network now.
 */
export function useOrderAct(
  order: WorkOrder,
  { onDone, onError = explain }: { onDone?: Done; onError?: (error: unknown) => void } = {},
) {
  const { pending, run } = useAct<Doing>(async (doing, idempotencyKey) => {
    const after = await perform(order, doing, idempotencyKey);
    toast(after === undefined ? textsNow().staff.actWords.kept : textsNow().staff.acts[doing.act].done);
    onDone?.(after);
  }, onError);
  return {
    pending,
    run: <A extends OrderAct>(act: A, body: BodyOf<A>, more: Pick<Doing, 'files' | 'mediaField'> = {}) =>
      run({ act, body, ...more } as Doing),
  };
}

async function perform(order: WorkOrder, doing: Doing, idempotencyKey: string): Promise<WorkOrder | undefined> {
  const { act, body, files, mediaField } = doing;
  if (!keepableActs.includes(act)) return sendAct(act, order, body, idempotencyKey);
  const title = textsNow().staff.acts[act].button;
  const at = now();
  const input = { path: { id: order.id }, body } as unknown as Input<'arriveWorkOrder'>;
  const about = { title, at, idempotencyKey, files, mediaField };
  const delivery = await sendInOrder(act as 'arriveWorkOrder', input, about);
  if (delivery.kept) {
    keepTime(order, title, at);
    return undefined;
  }
  putAnswer(orderKey(order.id), delivery.answer);
  return delivery.answer;
}

/** The server will write down when it was told; this note tells when it happened (experience.md, offline). */
function keepTime({ ticketId }: WorkOrder, what: string, at: number): void {
  const text = textsNow().staff.onsite.doneWithoutNetwork(clockTime(at), what);
  keepForLater(
    'addNote',
    { path: { id: ticketId }, body: { text, visibility: 'internal' } },
    { title: text, at, idempotencyKey: newIdempotencyKey() },
  );
}
