import { Inject, Injectable } from '@nestjs/common';
import { maySee } from '@youying/shared/domain/access/reach';
import type { Doing, PresentPerson } from '@youying/shared/domain/live/frames';
import { subjectsOf } from '../../matters/public/subjects-of.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { asStaff } from '../audience/heard-by.js';
import { LIVE_POLICY } from '../policy.js';
import type { Connection, Look } from '../socket/connection.js';
import { Connections } from '../socket/connections.js';
import { Presence } from './presence.entity.js';

const EVERYTHING = scopeOfEverything('who may see a matter is asked for each of those who look at it');

/** Who has which matter open. Kept as rows, so that it is the same whichever process somebody is connected to. */
@Injectable()
export class PresenceBoard {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a matter for a connection; does nothing where its person, as staff, may not know of the matter (CMP-4). */
  async look(connection: Connection, ticketId: number, doing: Doing): Promise<void> {
    const actor = connection.caller?.actor;
    const subject = (await subjectsOf(this.database.read, [ticketId])).get(ticketId);
    const communityId = subject?.communityId ?? null;
    if (!actor || !subject || communityId === null || !maySee(asStaff(actor), subject)) return this.leave(connection);
    if (connection.look?.ticketId === ticketId && connection.look.doing === doing) return;
    const before = connection.look;
    const look: Look = { presenceId: nextId(), ticketId, doing };
    connection.look = look;
    connection.lastPresent = '';
    await this.database.transact(async (work) => {
      if (before) await forget(work, before);
      work.insert(Presence, {
        id: look.presenceId,
        ...{ communityId, ticketId, doing, personId: actor.personId, personName: actor.name },
        until: work.now + LIVE_POLICY.presenceMs,
      });
      recordHint(work, { communityId, type: 'ticket', id: ticketId, kind: 'presence' });
    });
    // Closed while the row was being written: the row goes as well.
    if (!connection.isOpen) await this.leave(connection);
  }

  async leave(connection: Connection): Promise<void> {
    const { look } = connection;
    connection.look = undefined;
    if (look) await this.database.transact((work) => forget(work, look));
  }

  /** Says that those who look from here still do, drops whose process has died, and shows what became of it. */
  async renew(): Promise<void> {
    const looks = [...this.connections].flatMap(({ look }) => look ?? []);
    if (looks.length === 0) return;
    await this.database.transact(async (work) => {
      const ids = looks.map(({ presenceId }) => presenceId);
      work.updateMany(Presence, { id: ids }, { until: work.now + LIVE_POLICY.presenceMs });
      await work.flush();
      await work.execute('DELETE FROM presence WHERE until < ?', [work.now]);
    });
    await this.show(looks.map(({ ticketId }) => ticketId));
  }

  /** Tells everybody here who looks at one of these matters who else does. */
  async show(ticketIds: readonly number[]): Promise<void> {
    const watched = [...this.connections].filter(({ look }) => look && ticketIds.includes(look.ticketId));
    if (watched.length === 0) return;
    const ids = [...new Set(watched.flatMap(({ look }) => look?.ticketId ?? []))];
    const subjects = await subjectsOf(this.database.read, ids);
    const where = { ticketId: ids, until: { gt: this.clock.now() } };
    const rows = await this.database.read.find(Presence, EVERYTHING, where, { orderBy: [['id', 'asc']] });
    for (const connection of watched) {
      const { look, caller } = connection;
      const subject = look && subjects.get(look.ticketId);
      if (!look || !caller?.actor || !subject) continue;
      if (!maySee(asStaff(caller.actor), subject)) {
        await this.leave(connection);
        continue;
      }
      const people = others(rows, look.ticketId, caller.actor.personId);
      const ticketId = String(look.ticketId);
      const text = JSON.stringify([ticketId, people]);
      if (text === connection.lastPresent) continue;
      connection.lastPresent = text;
      connection.send({ type: 'present', ticketId, people });
    }
  }
}

async function forget(work: Work, { presenceId, ticketId }: Look): Promise<void> {
  const row = await work.findOne(Presence, EVERYTHING, { id: presenceId });
  if (!row) return;
  await work.execute('DELETE FROM presence WHERE id = ?', [presenceId]);
  recordHint(work, { communityId: row.communityId, type: 'ticket', id: ticketId, kind: 'presence' });
}

/** Each person once, however many windows they have open; who writes in one of them writes. */
function others(rows: readonly Presence[], ticketId: number, self: number): readonly PresentPerson[] {
  const people = new Map<number, PresentPerson>();
  for (const row of rows) {
    if (row.ticketId !== ticketId || row.personId === self) continue;
    const isWriting = row.doing === 'writing' || people.get(row.personId)?.doing === 'writing';
    people.set(row.personId, {
      ...{ id: String(row.personId), name: row.personName },
      doing: isWriting ? 'writing' : 'looking',
    });
  }
  return [...people.values()];
}
