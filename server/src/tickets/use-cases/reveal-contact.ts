import { Injectable } from '@nestjs/common';
import { isOpenAlarm } from '@youying/shared/domain/alarm/types';
import type { Actor } from '@youying/shared/domain/roles';
import { tellNumber } from '../../looks/public/tell-number.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import type { ContactView } from '../../platform/http/common-views.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';

/** CMP-4, F2: whom to ring about a matter, told to who asks for it, one at a time, and recorded first (ADR 026). */
@Injectable()
export class RevealContact {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
  ) {}

  execute(actor: Actor, call: CommandCall, ticketId: number): Promise<ContactView> {
    return tellNumber(this.commands, this.database, { actor, call }, async (reader) => {
      const matter = admitToTicket('revealContact', actor, await loadMatter(reader, scopeOf(actor), ticketId));
      const { communityId, no, place, kind, alarmState } = matter.ticket;
      const type = kind === 'complaint' ? 'contact' : 'number';
      return {
        look: { type, id: ticketId, name: no ?? place, communityId },
        contact: whomToRing(matter),
        rules: matter.rules,
        // Nobody in a lift waits for an hour to be over.
        urgent: alarmState !== null && isOpenAlarm(alarmState),
      };
    });
  }
}

/** Where somebody was named without a number, whoever reported it is rung, as themselves; never who complained. */
function whomToRing({ ticket, people }: Matter): ContactView {
  const { contactName: name, contactPhone: phone, reporterId, kind } = ticket;
  const reporter = reporterId === null || phone !== null || kind === 'complaint' ? undefined : people.get(reporterId);
  return reporter ? { name: reporter.name, phone: reporter.phone } : { name, phone };
}
