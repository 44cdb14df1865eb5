import type { LinkSigner, LinkTarget } from '../../platform/storage/signed-link.js';
import type { MediaVariant } from '../media-key.js';

const PATH = '/api/v1/media';

/** Links name the row, whose id this server made; the object's key never leaves the server. */
export const linkTarget = (mediaId: number, variant: MediaVariant): LinkTarget => ({ key: String(mediaId), variant });

/** @returns an address below the API's origin that opens for this viewer (a person's id), for at most five minutes */
export function mediaUrl(signer: LinkSigner, mediaId: number, variant: MediaVariant, viewerId: number): string {
  return `${PATH}/${mediaId}/${variant}?t=${signer.sign(linkTarget(mediaId, variant), viewerId)}`;
}
