import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import type { Language } from '@youying/shared/domain/language';
import { reachOf } from '@youying/shared/domain/notifications/reached';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { askedOfResident, opensMatter } from '../../notifications/public/asked-of-resident.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeTextOrNull } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ReachView, TicketView } from '../dto/ticket-views.js';

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
    await opensMatter(this.database, matter, actor.personId, this.clock.now());
    const view = ticketView(matter, { actor, language, now: this.clock.now(), signer: this.signer });
    return seesReach(actor, matter) ? { ...view, reached: await this.reached(matter) } : view;
  }

  private async reached(matter: Matter): Promise<ReachView[]> {
    const asked = await askedOfResident(this.database.read, matter);
    return asked.map(({ orderId, people }) => {
      const { state, at, why } = reachOf(people, matter.residents.length > 0);
      return { workOrderId: idText(orderId), state, at: timeTextOrNull(at), why };
    });
  }
}

/** Whoever telephones the resident: the desk, not whoever works there. */
const seesReach = (actor: Actor, matter: Matter): boolean =>
  maySeeField('close_requirements', actor, subjectOf(matter));
