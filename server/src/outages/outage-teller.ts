import { Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { type Addressee, holdersOf } from '../notifications/public/addressees.js';
import { tell } from '../notifications/public/tell.js';
import { Database } from '../platform/database/database.js';
import { scopeOfCommunity, scopeOfEverything } from '../platform/database/scope.js';
import type { Work } from '../platform/database/work.js';
import type { DueWork } from '../platform/queue/due-work.js';
import { createInTurn } from '../platform/queue/in-turn.js';
import { Outage, OutageEvent } from './outage.entity.js';
import { peopleThere, peopleTied } from './queries/whom-it-concerns.js';

const EVERYTHING = scopeOfEverything('the teller carries the news of every community');
/** So many people by one unit of work: a community of thousands does not hold the database. */
const AT_ONCE = 500;

/**
 * News of outages into the inboxes of everybody who lives there, follows or has a matter tied to it: each person once
 * per event, in parts that a crash can interrupt. What is overtaken by newer news of the same outage goes to nobody more.
 */
@Injectable()
export class OutageTeller implements DueWork {
  private readonly logger = new Logger(OutageTeller.name);
  private readonly inTurn = createInTurn();

  constructor(private readonly database: Database) {}

  async nextDueAt(): Promise<Instant | undefined> {
    const waiting = await this.database.read.findOne(OutageEvent, EVERYTHING, { state: 'waiting' });
    return waiting && this.database.now();
  }

  /** True when it did anything. */
  runRound(): Promise<boolean> {
    return this.inTurn(() => this.round());
  }

  private async round(): Promise<boolean> {
    const where = { state: 'waiting' } as const;
    const options = { orderBy: [['id', 'asc']], limit: 20 } as const;
    const waiting = await this.database.read.find(OutageEvent, EVERYTHING, where, options);
    let told = false;
    for (const { id } of waiting) told = (await this.tellPart(id)) || told;
    return told;
  }

  private async tellPart(id: number): Promise<boolean> {
    try {
      return await this.database.transact((work) => tellPart(work, id));
    } catch (error) {
      this.logger.error({ err: error, eventId: id }, 'news of an outage could not be told');
      return false;
    }
  }
}

async function tellPart(work: Work, id: number): Promise<boolean> {
  const event = await work.findOne(OutageEvent, EVERYTHING, { id, state: 'waiting' }, { lock: 'skip_locked' });
  if (!event) return false;
  const { communityId, outageId, toldUpTo } = event;
  const scope = scopeOfCommunity(communityId);
  const newer = await work.findOne(OutageEvent, scope, { outageId, id: { gt: id } });
  const outage = newer ? undefined : await work.findOne(Outage, scope, { id: outageId });
  if (!outage) {
    work.updateOne(OutageEvent, { id, state: 'waiting' }, { state: 'done' });
    return true;
  }
  const part = await peopleThere(work, outage, toldUpTo, AT_ONCE);
  const residents = toldUpTo === 0 ? [...part, ...(await peopleTied(work, outage)).residents] : part;
  const staff = toldUpTo === 0 ? await staffToTell(work, outage) : [];
  const living = new Set(residents);
  const addressees: Addressee[] = [
    ...[...living].map((personId) => ({ personId, side: 'resident' as const })),
    ...staff.filter((personId) => !living.has(personId)).map((personId) => ({ personId, side: 'staff' as const })),
  ].map((one) => ({ ...one, templateKey: null, needsResident: false }));
  const { type, texts, actorId } = event;
  const news = { communityId, ticketId: null, workOrderId: null, eventId: id, type, texts, addressees };
  await tell(work, { ...news, except: actorId });
  const last = part.at(-1);
  const patch = part.length < AT_ONCE || last === undefined ? { state: 'done' as const } : { toldUpTo: last };
  work.updateOne(OutageEvent, { id, state: 'waiting', toldUpTo }, patch);
  return true;
}

/** Whose it is, who owns the matters tied to it, and whoever answers the telephone. */
async function staffToTell(work: Work, outage: Outage): Promise<readonly number[]> {
  const desk = { communityId: outage.communityId, role: 'receptionist', department: null } as const;
  const { owners } = await peopleTied(work, outage);
  return [...new Set([outage.ownerId, ...owners, ...(await holdersOf(work, desk, work.now))])];
}
