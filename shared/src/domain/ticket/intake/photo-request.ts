import { rowsFor } from '../../lifecycle.js';
import { policyLength } from '../../procedures/lengths.js';
import type { Policies } from '../../procedures/policies.js';
import { freeAgain } from '../../rate-limit.js';
import type { Instant } from '../../time.js';
import { ticketMachine } from '../lifecycle.js';
import type { TicketStatus } from '../types.js';

/** What a link for photographs may still do (INT-3). */
export interface PhotoAllowance {
  readonly photosAsked: number;
  readonly photosLeft: number;
  /** Uploads, good or bad, that are still looked at: decoding costs, and whoever holds a link is nobody we know. */
  readonly triesLeft: number;
  readonly expiresAt: Instant;
}

export const newAllowance = (policies: Policies, now: Instant): PhotoAllowance => ({
  photosAsked: policies.photosPerLink,
  photosLeft: policies.photosPerLink,
  triesLeft: policies.photoTriesPerLink,
  expiresAt: now + policyLength('photoLinkHours', policies),
});

/** A link as the limits see it. */
export interface PastLink {
  readonly createdAt: Instant;
  readonly triesSpent: number;
}

/** Which limit is reached, and when the next one may be tried. */
export interface TooOften {
  readonly code: 'house_asked_too_often' | 'sender_asks_too_often' | 'rate_limited';
  readonly until: Instant;
}

export const countedSince = (policies: Policies, now: Instant): Instant =>
  now - policyLength('photoRateHours', policies);

/** Whether another link would be one too many: for this house, or by whoever makes it. Both lists are those counted. */
export function askedTooOften(
  { ofHouse, bySender }: { readonly ofHouse: readonly PastLink[]; readonly bySender: readonly PastLink[] },
  policies: Policies,
): TooOften | null {
  const times = (links: readonly PastLink[]) => links.map(({ createdAt }) => createdAt);
  const length = policyLength('photoRateHours', policies);
  const house = freeAgain(times(ofHouse), policies.photoLinksPerHouse, length);
  if (house !== null) return { code: 'house_asked_too_often', until: house };
  const sender = freeAgain(times(bySender), policies.photoLinksPerSender, length);
  return sender === null ? null : { code: 'sender_asks_too_often', until: sender };
}

/** Whether the links of a house were tried too often together; a new link is no new allowance. */
export function triedTooOften(ofHouse: readonly PastLink[], policies: Policies): TooOften | null {
  const times = ofHouse.flatMap(({ createdAt, triesSpent }) => Array<Instant>(triesSpent).fill(createdAt));
  const until = freeAgain(times, policies.photoTriesPerHouse, policyLength('photoRateHours', policies));
  return until === null ? null : { code: 'rate_limited', until };
}

/** Whether a photograph may still come: time, number, and a matter that is open. */
export function takesPhotos(
  { photosLeft, expiresAt }: Pick<PhotoAllowance, 'photosLeft' | 'expiresAt'>,
  status: TicketStatus,
  now: Instant,
): boolean {
  return photosLeft > 0 && now < expiresAt && rowsFor(ticketMachine, status, 'addRequestedPhoto').length > 0;
}

/** 1-based: which photograph of its link the next one is. */
export const nthOf = ({ photosAsked, photosLeft }: PhotoAllowance): number => photosAsked - photosLeft + 1;
