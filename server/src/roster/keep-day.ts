import type { DayShift } from '@youying/shared/domain/dispatch/roster';
import { nextId } from '../platform/database/ids.js';
import { scopeOfCommunity } from '../platform/database/scope.js';
import type { Work } from '../platform/database/work.js';
import { hintCommunity } from '../platform/hints/record-hint.js';
import { ShiftDay } from './shift.entity.js';

type DayKey = Pick<ShiftDay, 'communityId' | 'personId' | 'day' | 'setBy'>;

/** One person's day as set by hand: it stands in place of the week's; no shift is a day off (DSP-5). */
export async function keepDay(work: Work, { setBy, ...key }: DayKey, shifts: readonly DayShift[]): Promise<void> {
  const { communityId, ...where } = key;
  hintCommunity(work, communityId, 'roster');
  const known = await work.findOne(ShiftDay, scopeOfCommunity(communityId), where, { lock: 'update' });
  if (known) work.updateOne(ShiftDay, { id: known.id }, { shifts, setBy });
  else work.insert(ShiftDay, { id: nextId(), ...key, shifts, setBy });
}
