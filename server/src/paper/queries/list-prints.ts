import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import type { PrintListView } from '../dto/paper-views.js';
import { Print } from '../print.entity.js';
import { printView } from './print-view.js';

const MOST_SHOWN = 200;

/** The log of prints of a matter, newest first: what left the house on paper, and with whom. */
@Injectable()
export class ListPrints {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, ticketId: number): Promise<PrintListView> {
    const reader = this.database.read;
    const { ticket } = admitToTicket('listPrints', actor, await loadMatter(reader, scopeOf(actor), ticketId));
    const rows = await reader.find(
      Print,
      scopeOfCommunity(ticket.communityId),
      { ticketId },
      { orderBy: [['id', 'desc']], limit: MOST_SHOWN },
    );
    return { items: rows.map(printView) };
  }
}
