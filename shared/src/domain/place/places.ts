import { type Localized, words } from '../language.js';

/** What a code may be stuck on. */
export const PLACE_KINDS = ['lift', 'room', 'place'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_KIND_LABELS: Readonly<Record<PlaceKind, Localized>> = {
  lift: words('电梯', 'Lift'),
  room: words('房间、机房', 'Room'),
  place: words('公共位置', 'Place'),
};

/** Letters and digits that nobody takes for one another when they read a code out by telephone. */
export const CODE_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 31⁸ ≈ 850 thousand million: no code is found by trying. */
export const CODE_LENGTH = 8;
export const PLACE_CODE = /^[a-hjkmnp-z2-9]{8}$/;

/** What a scanned link names. */
export type ScannedLink = { readonly place: string } | { readonly ticketId: string };

const PLACE_LINK = /\/q\/([a-hjkmnp-z2-9]{8})\/?(?:[?#].*)?$/i;
const RECORD_LINK = /\/q\/m\/([1-9]\d{0,15})\/?(?:[?#].*)?$/;

/**
 * Reads the link of a sticker `https://host/q/<code>` or of a printed record `https://host/q/m/<id>`, or a code typed
 * in by hand; null: none of ours.
 */
export function readLink(text: string): ScannedLink | null {
  const trimmed = text.trim();
  const ticketId = RECORD_LINK.exec(trimmed)?.[1];
  if (ticketId !== undefined) return { ticketId };
  const place = (PLACE_LINK.exec(trimmed)?.[1] ?? trimmed).toLowerCase();
  return PLACE_CODE.test(place) ? { place } : null;
}
