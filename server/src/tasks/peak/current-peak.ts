import type { TaskKind } from '@youying/shared/domain/procedures/types';
import { HELD_IN_PEAK, levelOf, type PeakLevel } from '@youying/shared/domain/staff/peak';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Peak } from './peak.entity.js';

/** What is known of the peak that lasts, if one does, and how far it went. */
export async function currentPeak(reader: Reader, communityId: number): Promise<{ open?: Peak; level: PeakLevel }> {
  const open = await reader.findOne(Peak, scopeOfCommunity(communityId), { endedAt: null });
  if (!open) return { level: 'none' };
  return { open, level: levelOf({ alarmed: open.alarmedAt !== null, severe: open.severeAt !== null }) };
}

/** HOT-2: whether this duty is a call of ours that nobody is pressed for just now. */
export async function isHeld(
  reader: Reader,
  { kind, communityId }: { readonly kind: string; readonly communityId: number },
): Promise<boolean> {
  const held: readonly TaskKind[] = HELD_IN_PEAK;
  if (!held.some((one) => one === kind)) return false;
  return (await currentPeak(reader, communityId)).level !== 'none';
}
