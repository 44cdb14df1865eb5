import type { Localized } from '@youying/shared/domain/language';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Role } from '@youying/shared/domain/roles';
import { PEAK_WORDS, peakMoves } from '@youying/shared/domain/staff/peak';
import { type Clock, type Instant, MINUTE, SECOND } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import { holdersOf } from '../../notifications/public/addressees.js';
import type { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { tellStaff } from '../public/staff-duties.js';
import { Peak } from './peak.entity.js';
import { waitingIn } from './waiting.js';

/** Between two looks (ms of the clock): a peak is told no later than this. */
const LOOK_EVERY = 10 * SECOND;
const EVERYTHING = scopeOfEverything('the peak rule serves every community');

/** HOT-2: looks at how many wait to be registered, and says once that it is a peak, once that it is severe. */
export class PeakWatch {
  private looked: Instant = Number.NEGATIVE_INFINITY;
  /** As `nextDueAt` last said: then it looks, however lately it did. */
  private due: Instant | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** When a queue that is over a line becomes a peak, or a severe one. */
  async nextDueAt(): Promise<Instant | undefined> {
    const open = await this.database.read.find(Peak, EVERYTHING, { endedAt: null, severeAt: null });
    const moments: Instant[] = [];
    for (const { communityId, alarmedAt, aboveSince, severeSince } of open) {
      const { peakMinutes } = (await rulesOf(this.database.read, communityId)).policiesAt(this.clock.now());
      const waitedFor = [...(alarmedAt === null ? [aboveSince] : []), ...(severeSince === null ? [] : [severeSince])];
      moments.push(...waitedFor.map((since) => since + peakMinutes * MINUTE));
    }
    this.due = moments.length === 0 ? undefined : Math.min(...moments);
    return this.due;
  }

  async round(): Promise<boolean> {
    const now = this.clock.now();
    const lately = now - this.looked < LOOK_EVERY && now >= this.looked;
    if (lately && !(this.due !== undefined && this.due <= now)) return false;
    this.looked = now;
    let moved = false;
    for (const { id } of await this.database.read.findGlobal(Community, {})) moved = (await this.look(id)) || moved;
    return moved;
  }

  private async look(communityId: number): Promise<boolean> {
    const reader = this.database.read;
    const policies = (await rulesOf(reader, communityId)).policiesAt(this.clock.now());
    const known = await reader.findOne(Peak, scopeOfCommunity(communityId), { endedAt: null });
    const seen = await waitingIn(reader, communityId, policies);
    // The usual round: nothing waits, nothing is asked any further.
    if (!known && seen.count < policies.peakWaiting) return false;
    try {
      return await this.database.transact((work) => move(work, communityId, policies));
    } catch (error) {
      // Another process has just begun the same peak.
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }
}

async function move(work: Work, communityId: number, policies: Policies): Promise<boolean> {
  const scope = scopeOfCommunity(communityId);
  const known = await work.findOne(Peak, scope, { endedAt: null }, { lock: 'update' });
  const { count, since, ...seen } = await waitingIn(work, communityId, policies);
  const aboveSince = Math.min(known?.aboveSince ?? work.now, since ?? work.now);
  // Whoever came after those that have been registered meanwhile fills their place: the time runs on.
  const severeSince = seen.severeSince === null ? null : Math.min(known?.severeSince ?? work.now, seen.severeSince);
  const facts = { aboveSince, severeSince, alarmed: known?.alarmedAt != null, severe: known?.severeAt != null };
  const begun = known ?? (count < policies.peakWaiting ? undefined : begin(communityId, aboveSince, count));
  if (!begun) return false;
  const moves = peakMoves(facts, count, work.now, policies);
  if (known && moves.length === 0 && count <= known.most && severeSince === known.severeSince) return false;
  const patch: Partial<Peak> = { most: Math.max(begun.most, count), severeSince };
  if (moves.includes('end')) Object.assign(patch, { endedAt: work.now, openIn: null });
  if (moves.includes('alarm')) patch.alarmedAt = work.now;
  if (moves.includes('escalate')) patch.severeAt = work.now;
  if (known)
    work.updateOne(Peak, { id: known.id, endedAt: null, alarmedAt: known.alarmedAt, severeAt: known.severeAt }, patch);
  else work.insert(Peak, { ...begun, ...patch });
  if (moves.includes('alarm')) {
    const minutes = Math.floor((work.now - aboveSince) / MINUTE);
    await say(work, communityId, ['receptionist'], PEAK_WORDS.peak(count, minutes), PEAK_WORDS.hold);
  }
  if (moves.includes('escalate')) {
    await say(work, communityId, ['cs_supervisor', 'manager'], PEAK_WORDS.severe(count), PEAK_WORDS.help);
  }
  return true;
}

const begin = (communityId: number, aboveSince: Instant, count: number): Peak => ({
  ...{ id: nextId(), communityId, openIn: communityId, aboveSince, most: count },
  ...{ severeSince: null, alarmedAt: null, severeAt: null, endedAt: null },
});

async function say(
  work: Work,
  communityId: number,
  roles: readonly Role[],
  title: Localized,
  text: Localized,
): Promise<void> {
  const personIds: number[] = [];
  for (const role of roles)
    personIds.push(...(await holdersOf(work, { communityId, role, department: null }, work.now)));
  await tellStaff(work, { communityId, personIds, title, text });
}
