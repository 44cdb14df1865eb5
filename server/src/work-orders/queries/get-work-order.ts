import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToOrder } from '../../matters/public/access.js';
import { loadMatterOfOrder } from '../../matters/public/load-matters.js';
import { workOrderView } from '../../matters/public/work-order-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { WorkOrderView } from '../dto/work-order-views.js';

@Injectable()
export class GetWorkOrder {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, workOrderId: number, language: Language): Promise<WorkOrderView> {
    const found = await loadMatterOfOrder(this.database.read, scopeOf(actor), workOrderId);
    const { matter, order } = admitToOrder('getWorkOrder', actor, found, workOrderId);
    return workOrderView(order, matter, { actor, language, now: this.clock.now(), signer: this.signer });
  }
}
