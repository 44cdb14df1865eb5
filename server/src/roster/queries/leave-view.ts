import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import { type Gap, gapsWithout } from '@youying/shared/domain/dispatch/gaps';
import { EMPTY_ROSTER, type Shift, shiftsBetween, shiftsOn } from '@youying/shared/domain/dispatch/roster';
import type { Actor, Role } from '@youying/shared/domain/roles';
import { decides, leaveDays } from '@youying/shared/domain/staff/leave';
import { DAY } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { LeaveView } from '../dto/roster-views.js';
import type { StaffLeave } from '../staff-exchange.entity.js';
import { type Company, daysBetween, midnightOf, named } from './exchange-parts.js';
import { rostersOf } from './read-rosters.js';
import { buildingNames, shiftView } from './view-parts.js';

/** HOT-8: one may not decide one’s own. */
export function mayLeaveBeDecided(
  actor: Actor,
  { communityId, department, personId, decidesRole }: StaffLeave,
): boolean {
  const about = { communityId, department, parties: [personId] };
  return (
    mayDo('decideLeave', actor, staffSubject(communityId, null, department)) &&
    decides(actor, about, decidesRole as Role)
  );
}

/** The shifts that fall away while somebody is on leave, and when nobody of their department is left (HOT-8). */
export async function leaveEffect(
  reader: Reader,
  { communityId, colleagues }: Company,
  { personId, fromDay, toDay }: StaffLeave,
): Promise<{ readonly shifts: readonly Shift[]; readonly gaps: readonly Gap[] }> {
  const [from, to] = [midnightOf(fromDay), midnightOf(toDay) + DAY];
  const rosters = await rostersOf(reader, communityId, [...colleagues.keys()], [from, to + DAY]);
  const own = rosters.get(personId) ?? EMPTY_ROSTER;
  const shifts = daysBetween(fromDay, toDay).flatMap((day) => shiftsOn(day, own));
  const others = [...rosters].filter(([id]) => id !== personId);
  const remaining = others.flatMap(([, roster]) => shiftsBetween(from, to + DAY, roster));
  return { shifts, gaps: gapsWithout(shifts, remaining) };
}

export async function leaveView(reader: Reader, actor: Actor, company: Company, leave: StaffLeave): Promise<LeaveView> {
  const { colleagues, communityId } = company;
  const waiting = leave.state === 'waiting';
  const { shifts, gaps } = waiting ? await leaveEffect(reader, company, leave) : { shifts: [], gaps: [] };
  const names = await buildingNames(reader, communityId);
  const own = leave.personId === actor.personId;
  return {
    id: idText(leave.id),
    person: named(colleagues, leave.personId),
    department: leave.department,
    from: leave.fromDay,
    to: leave.toDay,
    days: leaveDays(midnightOf(leave.fromDay), midnightOf(leave.toDay)),
    reason: leave.reason,
    handoverTo: named(colleagues, leave.handoverToId),
    decidesRole: leave.decidesRole,
    state: leave.state,
    askedAt: timeText(leave.askedAt),
    gaps: gaps.map(({ department, from, to }) => ({ department, from: timeText(from), to: timeText(to) })),
    shifts: shifts.map((shift) => shiftView(shift, names)),
    decidedBy: leave.decidedBy === null ? null : named(colleagues, leave.decidedBy),
    note: leave.note,
    actions: [
      ...(waiting && mayLeaveBeDecided(actor, leave) ? ['decideLeave'] : []),
      ...(waiting && own ? ['withdrawLeave'] : []),
    ],
  };
}
