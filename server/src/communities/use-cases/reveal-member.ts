import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { type NumberTold, tellNumber } from '../../looks/public/tell-number.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOf } from '../../platform/http/caller.js';
import type { ContactView } from '../../platform/http/common-views.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { House } from '../community.entity.js';
import { admitToDesk } from '../queries/admit-to-community.js';
import { scopeFor } from '../queries/scope-for.js';
import { whoLivesThere } from '../queries/who-lives-there.js';
import { JoinRequest } from '../residency.entity.js';

/** F2: the number of somebody on file, or of who asks to be, one at a time and recorded first (ADR 026). */
@Injectable()
export class RevealMember {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  ofHouse(actor: Actor, call: CommandCall, houseId: number, personId: number): Promise<ContactView> {
    return tellNumber(this.commands, this.database, { actor, call }, async (reader) => {
      const house = await reader.findOne(House, scopeOf(actor), { id: houseId });
      if (!house) throw notFound();
      admitToDesk('revealMember', actor, house.communityId);
      const { communityId } = house;
      const person = await whoLivesThere(reader, { communityId, houseId }, personId);
      if (!person) throw notFound();
      return told(reader, person, { type: 'member', id: personId, name: `${house.name} ${person.name}`, communityId });
    });
  }

  ofRequest(actor: Actor, call: CommandCall, id: number): Promise<ContactView> {
    return tellNumber(this.commands, this.database, { actor, call }, async (reader) => {
      const request = await reader.findOne(JoinRequest, scopeFor('revealApplicant', actor), { id });
      if (!request) throw notFound();
      const { name, communityId } = request;
      return told(reader, request, { type: 'applicant', id, name, communityId });
    });
  }
}

async function told(reader: Reader, { name, phone }: ContactView, look: NumberTold['look']): Promise<NumberTold> {
  return { look, rules: await rulesOf(reader, look.communityId), contact: { name, phone } };
}
