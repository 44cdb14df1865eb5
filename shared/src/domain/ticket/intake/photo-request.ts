import { rowsFor } from '../../lifecycle.js';
import { policyLength } from '../../procedures/lengths.js';
import type { Policies } from '../../procedures/policies.js';
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
