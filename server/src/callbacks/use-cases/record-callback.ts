import { Inject, Injectable } from '@nestjs/common';
import type { CallbackChannel, CallbackResult, SolvedAnswer } from '@youying/shared/domain/callback/rules';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { callbackView } from '../../matters/public/task-view.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { Callback } from '../callback.entity.js';
import type { CallbackView, RecordCallbackInput } from '../dto/callback-views.js';

/** CBK-9, CBK-10: one call to a resident, with what came of it. */
@Injectable()
export class RecordCallback {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, callbackId: number, input: RecordCallbackInput): Promise<CallbackView> {
    return this.commands.run(call, async (work) => {
      const scope = scopeOf(actor);
      const known = await work.findOne(Callback, scope, { id: callbackId });
      if (!known) throw notFound();
      const found = await loadMatter(work, scope, known.ticketId, { lock: true });
      const matter = admitToTicket('recordCallback', actor, found);
      const callback = matter.callback;
      if (callback?.id !== callbackId) {
        throw new Problem('invalid_transition', { members: { from: known.status, action: 'recordCallback' } });
      }
      performOnTicket(stageOf(work, matter, actor), {
        action: 'recordCallback',
        result: input.result as CallbackResult,
        channel: input.channel as CallbackChannel | undefined,
        solved: input.solved as SolvedAnswer | undefined,
        ratings: input.ratings,
        words: input.words,
        askedForCash: input.askedForCash,
      });
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      const look = { actor, language: 'zh-CN' as const, now: work.now, signer: this.signer };
      return callbackView(callback, matter, look);
    });
  }
}
