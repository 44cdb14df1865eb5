import { Callback } from '../../src/callbacks/callback.entity.js';
import { nextId } from '../../src/platform/database/ids.js';
import type { People } from './people.js';

type Marks = readonly [speed: number, quality: number, attitude: number];

/** A callback of this ticket in which it was rated, once or again, as a row alone. */
export async function insertRating(people: People, ticketId: number, ...given: readonly Marks[]): Promise<void> {
  const at = people.clock.now();
  const [ticket] = await people.database.read.rows<{ community_id: number }>(
    'SELECT community_id FROM ticket WHERE id = ?',
    [ticketId],
  );
  const attempts = given.map(([speed, quality, attitude]) => ({
    ...{ at, by: 0, byName: '江小川', result: 'satisfied' },
    ratings: { speed, quality, attitude },
  }));
  const callback: Callback = {
    id: nextId(),
    communityId: Number(ticket?.community_id),
    ticketId,
    rule: 'CBK-7',
    kind: 'repair',
    status: 'done',
    isOpen: false,
    dueAt: at,
    round: 1,
    waitsFor: null,
    missed: 0,
    attempts,
    result: 'satisfied',
    version: 1,
    createdAt: at,
    settledAt: at,
  };
  await people.database.transact(async (work) => work.insert(Callback, callback));
}
