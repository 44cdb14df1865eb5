import type { WorkOrder } from '@/features/desk/types';
import type { Texts } from '@/i18n';
import { clockTime, money } from '@/i18n/format';
import type { SignatureGroup } from './types';

/** One line of what there is to read before signing. `good` null: neither good nor bad, just said. */
export interface SignCheck {
  good: boolean | null;
  text: string;
}

type Words = Texts['supervision']['signoff']['checks'];
type Look = (order: WorkOrder, words: Words) => readonly (SignCheck | null)[];

const said = (text: string | null | undefined, say: (text: string) => string): SignCheck | null =>
  text == null || text === '' ? null : { good: null, text: say(text) };

function signature({ signature: signed, quote }: WorkOrder, words: Words): SignCheck | null {
  if (signed !== null) return { good: true, text: words.signedBy(signed.name ?? '', clockTime(Date.parse(signed.at))) };
  return quote?.status === 'free' ? { good: true, text: words.noSignatureNeeded } : null;
}

function amount({ actual, quote }: WorkOrder, words: Words): SignCheck | null {
  if (actual === null) return null;
  if (actual.totalFen === 0) return { good: true, text: words.free };
  const consented = quote?.totalFen ?? 0;
  const total = money(actual.totalFen);
  if (actual.totalFen <= consented) return { good: true, text: words.consented(total) };
  return { good: false, text: words.over(total, money(consented)) };
}

function photos({ actual }: WorkOrder, words: Words): SignCheck | null {
  if (actual === null) return null;
  const count = actual.media.length;
  return count > 0 ? { good: true, text: words.photos(count) } : { good: false, text: words.noPhotos };
}

const looks: Partial<Record<SignatureGroup, Look>> = {
  work_done: (order, words) => [signature(order, words), amount(order, words), photos(order, words)],
  refused_return: ({ quote, returnReason }, words) => [
    said(quote?.decision?.reason, words.refused),
    said(returnReason, words.returned),
  ],
  outside_schedule: ({ feeReview }, words) => [said(feeReview?.text, words.asks)],
};

/** What the signer checks, from what is on record. */
export function signChecks(group: SignatureGroup, order: WorkOrder | undefined, words: Words): SignCheck[] {
  if (order === undefined) return [];
  return (looks[group]?.(order, words) ?? []).filter((check) => check !== null);
}
