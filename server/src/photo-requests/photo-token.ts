import { createHash } from 'node:crypto';
import type { LinkSigner } from '../platform/storage/signed-link.js';

const TOKEN = /^[\w-]{43}$/;

/**
 * The secret of a link. It is made again from the row's id whenever the same command is repeated, so that the answers
 * kept for repetitions hold no secret either.
 */
export const photoToken = (signer: LinkSigner, requestId: number): string =>
  signer.secretOf('photo_request', requestId);

/** The form in which it is kept; undefined when this cannot be one of ours. */
export const photoTokenHash = (token: string): string | undefined =>
  TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : undefined;
