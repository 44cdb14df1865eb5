import { atWorkFrom } from '@youying/shared/domain/dispatch/at-work';
import { EMPTY_ROSTER, shiftsBetween } from '@youying/shared/domain/dispatch/roster';
import { LONGEST_CLOSURE_DAYS } from '@youying/shared/domain/procedures/calendar';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { StaffGrant } from '../../identity/person.entity.js';
import type { Stage } from '../../matters/public/perform.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { rostersOf } from '../../roster/queries/read-rosters.js';

/** When this colleague is at work next, by the roster of the community (INT-10). */
export async function findAtWork({ work, matter, calendar }: Stage, personId: number): Promise<Instant> {
  const { communityId } = matter.ticket;
  const span = [work.now, work.now + LONGEST_CLOSURE_DAYS * DAY] as const;
  const roster = (await rostersOf(work, communityId, [personId], span)).get(personId) ?? EMPTY_ROSTER;
  const grants = await work.find(StaffGrant, scopeOfCommunity(communityId), { personId, until: null });
  const roles = grants.map(({ role }) => role);
  return atWorkFrom(work.now, { shifts: shiftsBetween(...span, roster), roles }, calendar);
}
