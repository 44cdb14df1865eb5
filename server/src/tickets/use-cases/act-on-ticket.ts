import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { CategoryBook } from '../../catalogue/queries/category-book.js';
import { weighAgain } from '../../complaints/public/weigh-again.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { attachMedia } from '../../media/public/attach-media.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { TicketView } from '../dto/ticket-views.js';
import { refuseStale } from '../queries/last-change.js';
import { isDoneAlready, namingWhoActed } from './taking-back.js';
import { commandOf, type TicketAct } from './ticket-command-of.js';

/** One command to one ticket: lock, gate, rules, one commit, and the ticket as the caller then sees it. */
@Injectable()
export class ActOnTicket {
  constructor(
    private readonly commands: Commands,
    private readonly categories: CategoryBook,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, act: TicketAct, language: Language): Promise<TicketView> {
    return this.commands.run(call, async (work) => {
      const found = await loadMatter(work, scopeOf(actor), act.ticketId, { lock: true });
      const matter = admitToTicket(act.operation, actor, found);
      await refuseStale(work, matter, actor, act.input);
      const mediaIds = await attachMedia(work, {
        mediaIds: ('mediaIds' in act.input && act.input.mediaIds) || [],
        ownerPersonId: actor.personId,
        owner: { ticketId: matter.ticket.id },
        purposes: ['ticket_photo', 'before_photo', 'after_photo', 'materials', 'voice', 'video'],
      });
      const stage = stageOf(work, matter, actor);
      const command = await commandOf(stage, act, this.categories);
      const view = () => ticketView(matter, { actor, language, now: work.now, signer: this.signer });
      if (isDoneAlready(command, actor.personId)) return view();
      try {
        performOnTicket(stage, command, { mediaIds });
      } catch (refusal) {
        throw await namingWhoActed(refusal, stage, command.action === 'takeBack');
      }
      // CMP-7: a complaint that is withdrawn counts no more, and what its period owed for it may be owed no more.
      if (command.action === 'cancelTicket' && matter.complaint) {
        await weighAgain(work, matter.ticket.communityId, matter.ticket.createdAt);
      }
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return view();
    });
  }
}
