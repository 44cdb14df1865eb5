import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { stageOf } from '../../matters/public/perform.js';
import { attachMedia } from '../../media/public/attach-media.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { admitToAlarm } from '../access.js';
import { alarmView } from '../alarm-view.js';
import type { AlarmView } from '../dto/alarm-views.js';
import { loadAlarm } from '../load-alarm.js';
import { tellOfAlarm } from '../notify.js';
import { performOnAlarm } from '../perform.js';
import { type AlarmAct, alarmCommandOf } from './alarm-command-of.js';

/** One command to one alarm: lock, gate, rules, one commit, and the alarm as the caller then sees it. */
@Injectable()
export class ActOnAlarm {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, act: AlarmAct, language: Language): Promise<AlarmView> {
    return this.commands.run(call, async (work) => {
      const scope = scopeOf(actor);
      const loaded = admitToAlarm(act.operation, actor, await loadAlarm(work, scope, act.alarmId, { lock: true }));
      const mediaIds = await attachMedia(work, {
        mediaIds: ('mediaIds' in act.input && act.input.mediaIds) || [],
        ownerPersonId: actor.personId,
        owner: { ticketId: loaded.alarm.id },
        purposes: ['ticket_photo', 'before_photo', 'after_photo', 'voice', 'video'],
      });
      const stage = { ...stageOf(work, loaded.matter, actor), loaded };
      const command = await alarmCommandOf(stage, act);
      const entry = performOnAlarm(stage, command, { mediaIds });
      // Whoever has to act on it does not wait for the relay (EMG-3).
      if (command.action === 'instructAlarm')
        await tellOfAlarm(stage, entry, entry.texts, [command.instruction.ownerId]);
      if (command.action === 'handOverAlarm') await tellOfAlarm(stage, entry, entry.texts, [command.to.id]);
      work.afterCommit(() => {
        this.wakeups.nudge('deliveries');
        this.wakeups.nudge('outbox');
      });
      await work.flush();
      return alarmView(work, loaded, { actor, language, now: work.now, signer: this.signer });
    });
  }
}
