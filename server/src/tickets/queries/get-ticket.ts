import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { TicketView } from '../dto/ticket-views.js';

@Injectable()
export class GetTicket {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, ticketId: number, language: Language): Promise<TicketView> {
    const found = await loadMatter(this.database.read, scopeOf(actor), ticketId);
    const matter = admitToTicket('getTicket', actor, found);
    return ticketView(matter, { actor, language, now: this.clock.now(), signer: this.signer });
  }
}
