import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { recordContactLook } from '../../looks/public/record-look.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { ContactView } from '../dto/ticket-views.js';

/** CMP-4, F2: who complained and their telephone, told to who asks for it, one at a time, and recorded first. */
@Injectable()
export class RevealContact {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  async execute(actor: Actor, call: CommandCall, ticketId: number): Promise<ContactView> {
    await this.commands.run(call, async (work) => {
      const matter = admitToTicket('revealContact', actor, await loadMatter(work, scopeOf(actor), ticketId));
      const { communityId, no, place } = matter.ticket;
      const look = { id: ticketId, name: no ?? place, communityId };
      await recordContactLook(work, actor, look, matter.rules.policiesAt(work.now));
      // Not the answer itself, which would be kept with the key: whoever repeats it is admitted anew.
      return {};
    });
    const found = await loadMatter(this.database.read, scopeOf(actor), ticketId);
    const { ticket } = admitToTicket('revealContact', actor, found);
    return { name: ticket.contactName, phone: ticket.contactPhone };
  }
}
