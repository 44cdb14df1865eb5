import { iso } from '@/features/desk/intake';
import { keepMatter } from '@/features/desk/queries';
import { offerTakeBack } from '@/features/desk/receipts/take-back';
import type { Matter } from '@/features/desk/types';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { type Candidate, type OrderDraft, takenBy } from './use-order-draft';

interface Send {
  person: Candidate | null;
  /** Handing over what nobody has accepted; null: a new order. */
  handOver: { orderId: string; reason: string } | null;
  body: Schema<'DispatchWorkOrderInput'>;
}

/** Sends the order of the draft, or hands over the one that lies there; what is missing is said by `ready`. */
export function useGiving(
  matter: Matter,
  draft: OrderDraft,
  deadline: number | null,
  { onDispatched, onTakenBack }: { onDispatched: () => void; onTakenBack: () => void },
) {
  const seconds = useLimits(matter.community.id).takeBackSeconds;
  const { dispatch } = useTexts().desk;
  const { department, takeOver, taken } = draft;
  const task = draft.task.trim();
  const reason = draft.reason.trim();
  /** Whoever was quicker is named, and nothing more is sent. */
  const refused = async (error: unknown) => {
    if (!(error instanceof ApiError) || error.status !== 409) return explain(error);
    const fresh = await call('getTicket', { path: { id: matter.id } }).catch(() => null);
    const quicker = takenBy(fresh ?? undefined, department);
    if (fresh === null || quicker === null) return explain(error);
    keepMatter(fresh);
    toast(dispatch.takenMeanwhile(quicker.assignee?.name ?? dispatch.somebody), 'problem');
  };
  const act = useAct(async ({ person, handOver, body }: Send, idempotencyKey) => {
    if (handOver !== null && person !== null) {
      const path = { id: handOver.orderId };
      await call(
        'transferWorkOrder',
        { path, body: { assigneeId: person.id, reason: handOver.reason } },
        { idempotencyKey },
      );
    } else {
      await call('dispatchWorkOrder', { path: { id: matter.id }, body }, { idempotencyKey });
    }
    const said = person === null ? dispatch.pooled : dispatch.given(person.name);
    if (handOver !== null) toast(said);
    else offerTakeBack(said, 'dispatchWorkOrder', { ticketId: matter.id, seconds, onBack: onTakenBack });
    onDispatched();
  }, refused);
  const ready =
    takeOver === null
      ? taken === null && task !== '' && matter.actions.includes('dispatchWorkOrder')
      : reason !== '' && draft.assignee !== null && draft.assignee.id !== takeOver.assignee?.id;
  const give = (person: Candidate | null) =>
    act.run({
      person,
      handOver: takeOver === null ? null : { orderId: takeOver.id, reason },
      body: {
        department,
        task,
        ...(person === null ? {} : { assigneeId: person.id }),
        ...(person !== null && reason !== '' ? { reason } : {}),
        ...(deadline === null ? {} : { deadlineAt: iso(deadline) }),
      },
    });
  return { ready: ready && !act.pending, pending: act.pending, give: (person: Candidate | null) => void give(person) };
}

export type Giving = ReturnType<typeof useGiving>;
