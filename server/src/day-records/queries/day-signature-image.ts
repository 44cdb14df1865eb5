import type { Actor } from '@youying/shared/domain/roles';
import { MediaEntity } from '../../media/media.entity.js';
import { mediaUrl } from '../../media/public/media-url.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { LinkSigner } from '../../platform/storage/signed-link.js';
import { DaySignature } from '../day-signature.entity.js';

/** The address of the drawn signature for this reader of the day; null where none was drawn. */
export const signatureUrl = (
  { signatureMediaId }: DaySignature,
  variant: 'full' | 'thumb',
  { signer, actor }: { readonly signer: LinkSigner; readonly actor: Actor },
): string | null => (signatureMediaId === null ? null : mediaUrl(signer, signatureMediaId, variant, actor.personId));

/** The file of the drawn signature, for paper. */
export async function signatureMedium(
  reader: Reader,
  communityId: number,
  day: string,
): Promise<MediaEntity | undefined> {
  const signed = await reader.findOne(DaySignature, scopeOfCommunity(communityId), { day });
  if (!signed || signed.signatureMediaId === null) return undefined;
  return reader.findOneGlobal(MediaEntity, { id: signed.signatureMediaId });
}
