import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import type { Language } from '@youying/shared/domain/language';
import { type Actor, DESK_ROLES } from '@youying/shared/domain/roles';
import { DAY, instantOfDay } from '@youying/shared/domain/time';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { invalidInput, notFound } from '../../platform/http/problem.js';
import { compileHandover, contentFor } from '../compile.js';
import type { ListHandoversQuery } from '../dto/handover-inputs.js';
import type { HandoverDraftView, HandoversView, HandoverView } from '../dto/handover-views.js';
import { Handover } from '../handover.entity.js';
import { handoverLine, handoverView } from './handover-view.js';

const SHOWN = 200;
/** So many are searched through: years of three shifts a day. */
const SEARCHED = 5_000;

/** HOT-1: what would be handed over now, and what was. */
@Injectable()
export class ReadHandovers {
  constructor(private readonly database: Database) {}

  async draft(actor: Actor, language: Language): Promise<HandoverDraftView> {
    const reader = this.database.read;
    const communityId = deskCommunityOf('draftHandover', actor);
    const content = await compileHandover(reader, actor, communityId);
    const takers = (await deskPeople(reader, communityId)).filter(({ id }) => id !== actor.personId);
    return {
      compiledAt: timeText(this.database.now()),
      takers: takers.map(({ id, name }) => ({ id: idText(id), name })),
      content: await contentFor(reader, actor, content, language),
    };
  }

  async list(actor: Actor, { q, day }: ListHandoversQuery): Promise<HandoversView> {
    const scope = scopeOfCommunity(deskCommunityOf('listHandovers', actor));
    const from = day === undefined ? null : instantOfDay(day);
    if (day !== undefined && from === null) throw invalidInput({ field: 'day', code: 'bad_time' });
    const where = from === null ? {} : { givenAt: { gte: from } };
    const rows = await this.database.read.find(Handover, scope, where, { orderBy: [['id', 'desc']], limit: SEARCHED });
    const asked = rows.filter(({ givenAt, giverName, takerName, notes }) => {
      if (from !== null && givenAt >= from + DAY) return false;
      return q === undefined || [giverName, takerName, notes].some((text) => text.includes(q));
    });
    return { items: asked.slice(0, SHOWN).map((row) => handoverLine(actor, row)) };
  }

  async one(actor: Actor, id: number, language: Language): Promise<HandoverView> {
    if (!mayDo('getHandover', actor, null)) throw notFound();
    const scope = scopeOfCommunity(deskCommunityOf('getHandover', actor));
    const row = await this.database.read.findOne(Handover, scope, { id });
    if (!row) throw notFound();
    return handoverView(this.database.read, actor, row, language);
  }
}

/** Who works at the desk of a community now. */
export async function deskPeople(reader: Reader, communityId: number): Promise<readonly Person[]> {
  const grants = await reader.find(StaffGrant, scopeOfCommunity(communityId), { role: DESK_ROLES, until: null });
  const ids = [...new Set(grants.map(({ personId }) => personId))];
  return ids.length === 0 ? [] : reader.findGlobal(Person, { id: ids }, { orderBy: [['id', 'asc']] });
}
