import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { copiesFor } from '@youying/shared/domain/paper/copies';
import { type Actor, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import { admitToOrder } from '../../matters/public/access.js';
import { loadMatterOfOrder } from '../../matters/public/load-matters.js';
import { orderSubjectOf } from '../../matters/public/subject-of.js';
import { scopeOf } from '../../platform/http/caller.js';
import { forbidden } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { PrintedView } from '../dto/paper-views.js';
import { printedView } from '../queries/print-view.js';
import { logPrint } from './log-print.js';

/** WRK-10: the desk has the three-part order, everybody else their own copy. */
@Injectable()
export class PrintWorkOrder {
  constructor(
    private readonly commands: Commands,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    workOrderId: number,
    photos: boolean,
    language: Language,
  ): Promise<PrintedView> {
    return this.commands.run(call, async (work) => {
      const found = await loadMatterOfOrder(work, scopeOf(actor), workOrderId, { lock: true });
      const { matter, order } = admitToOrder('printWorkOrder', actor, found, workOrderId);
      const copies = copiesFor(actor, orderSubjectOf(matter, order));
      if (copies.length === 0) throw forbidden();
      const { id: ticketId, communityId } = matter.ticket;
      const print = await logPrint(
        work,
        actor,
        { communityId, ticketId, workOrderId, form: 'work_order', copies, photos, placeIds: null },
        { language, onScreen: !holdsIn(actor, communityId, STAFF_ROLES) },
      );
      return printedView(print, order.no, this.signer);
    });
  }
}
