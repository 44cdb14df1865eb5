import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { tellNumber } from '../../looks/public/tell-number.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import type { ContactView } from '../../platform/http/common-views.js';
import { notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { OpenQuestion } from '../knowledge.entity.js';

/** HOT-5, F2: whom to call back with the answer, by a look that is recorded (ADR 026). */
@Injectable()
export class RevealAsker {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  execute(actor: Actor, call: CommandCall, id: number): Promise<ContactView> {
    return tellNumber(this.commands, this.database, { actor, call }, async (reader) => {
      const row = await reader.findOne(OpenQuestion, scopeOf(actor), { id });
      if (!row) throw notFound();
      const { communityId, askerName: name, askerPhone: phone } = row;
      admitToDesk('revealAsker', actor, communityId);
      const rules = await rulesOf(reader, communityId);
      return { look: { type: 'asker', id, name, communityId }, rules, contact: { name, phone } };
    });
  }
}
