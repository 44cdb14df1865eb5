import type { OutageFacts } from '@youying/shared/domain/outage/types';
import type { Reader } from '../platform/database/reader.js';
import type { Scope } from '../platform/database/scope.js';
import { notFound } from '../platform/http/problem.js';
import { Outage } from './outage.entity.js';

/** Absent and of another community look alike. */
export async function loadOutage(
  reader: Reader,
  scope: Scope,
  id: number,
  options: { readonly lock?: 'update' } = {},
): Promise<Outage> {
  const outage = await reader.findOne(Outage, scope, { id }, options);
  if (!outage) throw notFound();
  return outage;
}

export const outageFacts = ({ id, communityId, kind, state, area, startsAt, expectedEndAt }: Outage): OutageFacts => ({
  ...{ id, communityId, kind, state, area, startsAt, expectedEndAt },
});
