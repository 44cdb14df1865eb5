import type { Actor } from '@youying/shared/domain/roles';
import { DAY, instantOfDay } from '@youying/shared/domain/time';
import { loadMatters } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Callback } from '../callback.entity.js';
import { RainyDay } from '../rainy-day.entity.js';

/** The server itself, where a weather source says that it rained. */
export const WEATHER: Actor = { personId: 0, name: '', grants: [], houseIds: [] };

const AT_ONCE = 100;

/**
 * CBK-2: it rained on this day (`20261122`), so whatever waited for rain then is due now. Marked twice, it catches what
 * began to wait in between. @returns how many became due
 */
export async function rainedOn(work: Work, communityId: number, day: string, actor: Actor): Promise<number> {
  const scope = scopeOfCommunity(communityId);
  const known = await work.findOne(RainyDay, scope, { day });
  const markedBy = actor.personId === WEATHER.personId ? null : actor.personId;
  if (!known) work.insert(RainyDay, { id: nextId(), communityId, day, markedBy, createdAt: work.now });
  const waiting = await work.find(
    Callback,
    scope,
    { isOpen: true, waitsFor: 'rain', createdAt: { lt: (instantOfDay(day) ?? 0) + DAY } },
    { orderBy: [['dueAt', 'asc']] },
  );
  let due = 0;
  for (let start = 0; start < waiting.length; start += AT_ONCE) {
    const ticketIds = waiting.slice(start, start + AT_ONCE).map(({ ticketId }) => ticketId);
    for (const matter of await loadMatters(work, scope, ticketIds, { lock: true })) {
      if (matter.callback?.waitsFor !== 'rain') continue;
      performOnTicket(stageOf(work, matter, actor), { action: 'callAfterRain' });
      due += 1;
    }
  }
  return due;
}
