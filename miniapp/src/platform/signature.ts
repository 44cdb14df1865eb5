import { uploadMedia } from './upload';

/** A name just given: drawn (local path; H5: a data: address), or typed. */
export type SignatureInHand = { readonly path: string } | { readonly typedName: string };

export type SignatureBody = { signatureMediaId: string } | { typedName: string };

const sent = new WeakMap<SignatureInHand, string>();

/** As a command takes it. A drawn one goes up once: pressing again after a lost answer has to say the same. */
export async function signatureBody(hand: SignatureInHand): Promise<SignatureBody> {
  if ('typedName' in hand) return { typedName: hand.typedName };
  const signatureMediaId = sent.get(hand) ?? (await uploadMedia(hand.path, { purpose: 'signature' })).id;
  sent.set(hand, signatureMediaId);
  return { signatureMediaId };
}
