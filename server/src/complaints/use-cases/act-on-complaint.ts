import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { performOnTicket } from '../../matters/public/perform.js';
import { performOnComplaint } from '../../matters/public/perform-complaint.js';
import { attachMedia } from '../../media/public/attach-media.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import type { ComplaintView } from '../dto/complaint-views.js';
import { recordView } from '../queries/record-view.js';
import { type ComplaintAct, complaintCommandOf } from './complaint-command-of.js';
import { weighAgain } from './keep-report-duty.js';
import { openRecord } from './open-record.js';
import { collectorOf } from './statement-collector.js';

/** One step of one complaint (CMP-1): lock, gate, rules, one commit, and the record as the caller then sees it. */
@Injectable()
export class ActOnComplaint {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, act: ComplaintAct, language: Language): Promise<ComplaintView> {
    return this.commands.run(call, async (work) => {
      const stage = await openRecord(work, actor, act);
      const mediaIds = await attachMedia(work, {
        mediaIds: ('mediaIds' in act.input && act.input.mediaIds) || [],
        ownerPersonId: actor.personId,
        owner: { ticketId: act.ticketId },
        purposes: ['ticket_photo', 'voice', 'video'],
      });
      const collector = act.operation === 'askStatement' ? await collectorOf(stage, act.input.personId) : null;
      performOnComplaint(stage, complaintCommandOf(act, collector), { mediaIds });
      if (act.operation === 'classifyComplaint') {
        const { communityId, createdAt } = stage.matter.ticket;
        await weighAgain(work, communityId, createdAt);
      }
      // FUP-3: what was put off goes on in the new way.
      if (act.operation === 'decideStuckComplaint' && stage.matter.ticket.status === 'suspended') {
        performOnTicket(stage, { action: 'resumeTicket', reason: act.input.newWay });
      }
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return recordView(work, stage.matter, { actor, language, now: work.now, policies: stage.policies });
    });
  }
}
