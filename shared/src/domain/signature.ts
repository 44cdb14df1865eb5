import type { Refusal } from './lifecycle.js';

/**
 * In which way a name came under a record (WRK-8, REP-1). A typed name is never drawn as if a hand had written it: what
 * holds is that the record says how it was given, by whose account and when (电子签名法 art. 13), so it is kept as what it is.
 */
export const SIGNING_WAYS = ['drawn', 'keyboard'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** What came with the command: a drawn picture, or one's own name, typed by who cannot draw. */
export interface SignatureGiven {
  readonly signatureMediaId?: number | null;
  readonly typedName?: string | null;
}

export type SignatureMark =
  | { readonly way: 'drawn'; readonly mediaId: number }
  | { readonly way: 'keyboard'; readonly mediaId: null; readonly typedName: string };

/** Names are compared without the spaces that input methods leave. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The same name, typed by whoever signs. */
export const isOwnName = (typed: string, signer: string): boolean =>
  plain(typed) !== '' && plain(typed) === plain(signer);

/** Exactly one of both; a typed name is that of whoever signs, or anybody's keyboard could sign for anybody. */
export function signatureRefusal(
  { signatureMediaId, typedName }: SignatureGiven,
  signer: string,
): (Refusal & { readonly field: string }) | null {
  const typed = typedName?.trim() ?? '';
  if (!signatureMediaId && typed === '') return { code: 'signature_required', field: 'signatureMediaId' };
  if (signatureMediaId && typed !== '') return { code: 'signed_twice', field: 'typedName' };
  return typed === '' || isOwnName(typed, signer) ? null : { code: 'not_own_name', field: 'typedName' };
}

/** Null: nothing was given. Ask `signatureRefusal` first. */
export function markOf({ signatureMediaId, typedName }: SignatureGiven): SignatureMark | null {
  if (signatureMediaId) return { way: 'drawn', mediaId: signatureMediaId };
  const typed = typedName?.trim() ?? '';
  return typed === '' ? null : { way: 'keyboard', mediaId: null, typedName: typed };
}
