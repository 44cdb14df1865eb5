import type { Policies } from '@youying/shared/domain/procedures/policies';
import { countedSince, type TooOften } from '@youying/shared/domain/ticket/intake/photo-request';
import { SECOND } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/http/problem.js';
import { PhotoRequest } from '../photo-request.entity.js';

type Place = Pick<PhotoRequest, 'communityId' | 'ticketId' | 'houseId'>;

const BY_ANYBODY = scopeOfEverything('a person is counted wherever they make links');

/** Links for the same house that count; of a public place those of the same matter. */
export function linksOfHouse(work: Work, { communityId, ticketId, houseId }: Place, policies: Policies) {
  const where = houseId === null ? { ticketId } : { houseId };
  const counted = { ...where, createdAt: { gt: countedSince(policies, work.now) } };
  return work.find(PhotoRequest, scopeOfCommunity(communityId), counted, { orderBy: [['id', 'asc']], lock: 'update' });
}

export const linksBySender = (reader: Reader, askedBy: number, policies: Policies) =>
  reader.find(PhotoRequest, BY_ANYBODY, { askedBy, createdAt: { gt: countedSince(policies, reader.now) } });

/** 429 that says when. */
export function refuseTooOften(tooOften: TooOften | null, now: number): void {
  if (tooOften === null) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((tooOften.until - now) / SECOND));
  throw new Problem(tooOften.code, { members: { retryAfterSeconds } });
}
