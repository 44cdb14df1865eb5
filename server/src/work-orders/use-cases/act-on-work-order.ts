import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToOrder } from '../../matters/public/access.js';
import { loadMatterOfOrder } from '../../matters/public/load-matters.js';
import { performOnOrder, stageOf } from '../../matters/public/perform.js';
import { workOrderView } from '../../matters/public/work-order-view.js';
import { attachMedia, type MediaPurpose } from '../../media/public/attach-media.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { WorkOrderView } from '../dto/work-order-views.js';
import { prepare, type WorkOrderAct } from './work-order-command-of.js';

const WORK_PHOTOS: readonly MediaPurpose[] = [
  'before_photo',
  'after_photo',
  'materials',
  'ticket_photo',
  'video',
  'voice',
];

/** What an operation brings along as media, in which field, and what it may be. */
function mediaOfAct({ operation, input }: WorkOrderAct): {
  ids: readonly string[];
  field: string;
  purposes: readonly MediaPurpose[];
  single?: boolean;
} {
  if (operation === 'signWorkOrder') {
    const ids = input.satisfied && input.signatureMediaId ? [input.signatureMediaId] : [];
    return { ids, field: 'signatureMediaId', purposes: ['signature'], single: true };
  }
  const ids = 'mediaIds' in input ? (input.mediaIds ?? []) : [];
  return { ids, field: 'mediaIds', purposes: WORK_PHOTOS };
}

/** One command to one order: ticket and order locked, gate, rules, one commit, and the order as the caller then sees it. */
@Injectable()
export class ActOnWorkOrder {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, act: WorkOrderAct, language: Language): Promise<WorkOrderView> {
    return this.commands.run(call, async (work) => {
      const found = await loadMatterOfOrder(work, scopeOf(actor), act.workOrderId, { lock: true });
      const { matter, order } = admitToOrder(act.operation, actor, found, act.workOrderId);
      const { ids, ...media } = mediaOfAct(act);
      const mediaIds = await attachMedia(work, {
        ...media,
        mediaIds: ids,
        ownerPersonId: actor.personId,
        owner: { ticketId: matter.ticket.id, workOrderId: order.id },
      });
      const stage = stageOf(work, matter, actor);
      const { command, quoting } = await prepare(stage, order, act, mediaIds);
      performOnOrder({ ...stage, ...(quoting ? { quoting } : {}) }, order, command, { mediaIds });
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return workOrderView(order, matter, { actor, language, now: work.now, signer: this.signer });
    });
  }
}
