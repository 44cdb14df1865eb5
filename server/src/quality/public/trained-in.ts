import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Training } from '../quality.entity.js';

/** Whether a training was held in this time: then nothing is owed for it (HOT-7). */
export async function trainedIn(
  reader: Reader,
  communityId: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  const held = await reader.find(Training, scopeOfCommunity(communityId), { heldAt: { gte: from } });
  return held.some(({ heldAt }) => heldAt < to);
}
