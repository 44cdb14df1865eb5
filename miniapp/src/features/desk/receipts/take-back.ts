import { textsNow } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { giveReceipt, type TakeBack } from '@/platform/receipts';
import { keepMatter } from '../queries';
import type { Matter } from '../types';

export type TakenBackAct = Input<'takeBack'>['body']['act'];

interface Offer {
  ticketId: string;
  /** For so long (takeBackSeconds of the community). */
  seconds: number;
  /** Asks for what is as it was again. */
  onBack: () => void;
}

/** Says what was done, and offers to take it back. The key is that of the receipt: pressed twice, it is done once. */
export function offerTakeBack(
  text: string,
  act: TakenBackAct | { unlink: string },
  { ticketId, seconds, onBack }: Offer,
) {
  const idempotencyKey = newIdempotencyKey();
  const path = { id: ticketId };
  const undo = (): Promise<Matter> =>
    typeof act === 'string'
      ? call('takeBack', { path, body: { act } }, { idempotencyKey })
      : call('unlinkTicket', { path, body: { ticketId: act.unlink, takingBack: true } }, { idempotencyKey });
  giveReceipt(text, {
    takeBack: takingBack(seconds, undo, (matter) => {
      keepMatter(matter);
      onBack();
    }),
  });
}

/** @param undo what takes it back; whoever acted meanwhile is named */
export function takingBack<Answer>(
  seconds: number,
  undo: () => Promise<Answer>,
  onBack: (answer: Answer) => void,
): TakeBack {
  const { frame } = textsNow().desk;
  return {
    milliseconds: seconds * 1_000,
    run: async () => {
      try {
        onBack(await undo());
        toast(frame.takenBack);
      } catch (error) {
        const words = actedMeanwhile(error);
        if (words === null) throw error;
        toast(words, 'problem');
      }
    },
  };
}

/** 别人已动过的不给撤，写明谁动了. Null: it was refused for something else. */
function actedMeanwhile(error: unknown): string | null {
  if (!(error instanceof ApiError) || error.code !== 'acted_meanwhile') return null;
  const { changedBy, changedAt, change } = error.problem as { changedBy?: string; changedAt?: string; change?: string };
  const { frame, live } = textsNow().desk;
  const at = changedAt === undefined ? '' : clockTime(Date.parse(changedAt));
  return frame.actedMeanwhile(changedBy ?? live.somebody, at, change ?? '');
}
