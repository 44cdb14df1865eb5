import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@youying/shared/domain/time';
import type { Clock } from '../clock/clock.js';

export interface LinkTarget {
  readonly key: string;
  /** `full` or `thumb`: a link to the small picture does not open the large one. */
  readonly variant: string;
}

export type LinkCheck =
  | { readonly ok: true; readonly viewerId: number; readonly expiresAt: Instant }
  | { readonly ok: false; readonly code: 'link_invalid' | 'link_expired' };

export interface LinkSigner {
  /** @returns a URL-safe token for this viewer, e.g. `mf3k2.1ab.<43 characters>` */
  sign(target: LinkTarget, viewerId: number): string;
  /** The viewer in the answer is who the link was made for: ask again whether they may still see it (D5). */
  check(token: string, target: LinkTarget): LinkCheck;
  /** 43 URL-safe characters that nobody else can make: the secret of a link that a row stands for, by its id. */
  secretOf(purpose: string, id: number): string;
}

/** E4: no link lives longer than this, whatever is asked for. */
export const LONGEST_LINK_LIFE_MS = 5 * 60_000;

/** Links made within the same step are the same text, so that a list drawn twice does not load its pictures twice. */
const STEPS_PER_LIFE = 5;

const TOKEN = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([A-Za-z0-9_-]{43})$/;

/**
 * Short-lived links to media: HMAC-SHA256 over key, variant, viewer and expiry.
 * @param options.secret at least 32 bytes
 * @param options.lifeMs how long a link opens, at most five minutes; a link lives between 4/5 of it and all of it
 */
export function createLinkSigner(options: { secret: Uint8Array; clock: Clock; lifeMs?: number }): LinkSigner {
  const { secret, clock, lifeMs = LONGEST_LINK_LIFE_MS } = options;
  if (secret.byteLength < 32) throw new Error('the secret of media links must have at least 32 bytes');
  if (!(lifeMs > 0 && lifeMs <= LONGEST_LINK_LIFE_MS)) throw new Error('media links live at most five minutes');
  const step = Math.max(1, Math.floor(lifeMs / STEPS_PER_LIFE));

  const seal = (target: LinkTarget, viewer: string, expiry: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([target.key, target.variant, viewer, expiry]))
      .digest();

  return {
    sign(target: LinkTarget, viewerId: number): string {
      const now = clock.now();
      const expiry = (now - (now % step) + lifeMs).toString(36);
      const viewer = viewerId.toString(36);
      return `${expiry}.${viewer}.${seal(target, viewer, expiry).toString('base64url')}`;
    },

    check(token: string, target: LinkTarget): LinkCheck {
      const [, expiry, viewer, seen] = TOKEN.exec(token) ?? [];
      if (expiry === undefined || viewer === undefined || seen === undefined)
        return { ok: false, code: 'link_invalid' };
      // Compared as text: base64url of 32 bytes has spare bits, so two texts may decode to the same bytes.
      const expected = seal(target, viewer, expiry).toString('base64url');
      if (!timingSafeEqual(Buffer.from(seen), Buffer.from(expected))) return { ok: false, code: 'link_invalid' };
      const expiresAt = Number.parseInt(expiry, 36);
      if (clock.now() >= expiresAt) return { ok: false, code: 'link_expired' };
      return { ok: true, viewerId: Number.parseInt(viewer, 36), expiresAt };
    },

    secretOf: (purpose, id) =>
      createHmac('sha256', secret)
        .update(JSON.stringify([purpose, id]))
        .digest('base64url'),
  };
}

/** Nest injection token of the signer. */
export const LINK_SIGNER = Symbol('LinkSigner');
