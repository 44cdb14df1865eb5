import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import { EMPTY_ROSTER, type Shift, shiftsOn } from '@youying/shared/domain/dispatch/roster';
import type { Actor } from '@youying/shared/domain/roles';
import { decides, leadOf } from '@youying/shared/domain/staff/leave';
import { DAY } from '@youying/shared/domain/time';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { ShiftSwapView } from '../dto/roster-views.js';
import type { ShiftSwap } from '../staff-exchange.entity.js';
import { type Company, midnightOf, named } from './exchange-parts.js';
import { rostersOf } from './read-rosters.js';
import { buildingNames, shiftView } from './view-parts.js';

/** The lead of the department, once both agree; neither of the two (DSP-5). */
export function maySwapBeDecided(actor: Actor, swap: ShiftSwap): boolean {
  const { communityId, department, fromPersonId, toPersonId } = swap;
  const about = { communityId, department, parties: [fromPersonId, toPersonId] };
  return (
    mayDo('decideShiftSwap', actor, staffSubject(communityId, null, department)) &&
    decides(actor, about, leadOf(department))
  );
}

function actionsOf(actor: Actor, swap: ShiftSwap): string[] {
  const { state, fromPersonId, toPersonId } = swap;
  const actions: string[] = [];
  if (state === 'asked' && toPersonId === actor.personId) actions.push('answerShiftSwap');
  if (state === 'agreed' && maySwapBeDecided(actor, swap)) actions.push('decideShiftSwap');
  if ((state === 'asked' || state === 'agreed') && fromPersonId === actor.personId) actions.push('withdrawShiftSwap');
  return actions;
}

/** Swaps with both people’s shifts as the roster has them now. */
export async function swapViews(
  reader: Reader,
  actor: Actor,
  { communityId, colleagues }: Company,
  swaps: readonly ShiftSwap[],
): Promise<ShiftSwapView[]> {
  if (swaps.length === 0) return [];
  const names = await buildingNames(reader, communityId);
  const days = swaps.flatMap(({ fromDay, toDay }) => [midnightOf(fromDay), midnightOf(toDay)]);
  const people = [...new Set(swaps.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]))];
  const rosters = await rostersOf(reader, communityId, people, [Math.min(...days), Math.max(...days) + DAY]);
  const shifts = (personId: number, day: string, { department }: ShiftSwap): Shift[] =>
    shiftsOn(midnightOf(day), rosters.get(personId) ?? EMPTY_ROSTER).filter((shift) => shift.department === department);
  return swaps.map((swap) => ({
    id: idText(swap.id),
    department: swap.department,
    asked: named(colleagues, swap.fromPersonId),
    day: swap.fromDay,
    shifts: shifts(swap.fromPersonId, swap.fromDay, swap).map((shift) => shiftView(shift, names)),
    colleague: named(colleagues, swap.toPersonId),
    theirDay: swap.toDay,
    theirShifts: shifts(swap.toPersonId, swap.toDay, swap).map((shift) => shiftView(shift, names)),
    reason: swap.reason,
    state: swap.state,
    askedAt: timeText(swap.askedAt),
    decidedBy: swap.decidedBy === null ? null : named(colleagues, swap.decidedBy),
    note: swap.note,
    actions: actionsOf(actor, swap),
  }));
}
