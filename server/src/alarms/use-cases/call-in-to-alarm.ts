import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { findStaff, type StaffMember } from '../../identity/queries/find-staff.js';
import { stageOf } from '../../matters/public/perform.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { admitToAlarm } from '../access.js';
import { alarmView } from '../alarm-view.js';
import type { CallInToAlarmInput } from '../dto/alarm-inputs.js';
import type { AlarmView } from '../dto/alarm-views.js';
import { loadAlarm } from '../load-alarm.js';
import { tellOfAlarm, writeNotices } from '../notify.js';
import { performOnAlarm } from '../perform.js';

/** 再通知一批人: further colleagues are told like the first ones, and acknowledge like them (EMG-1). */
@Injectable()
export class CallInToAlarm {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    alarmId: number,
    { personIds }: CallInToAlarmInput,
    language: Language,
  ): Promise<AlarmView> {
    return this.commands.run(call, async (work) => {
      const found = await loadAlarm(work, scopeOf(actor), alarmId, { lock: true });
      const loaded = admitToAlarm('callInToAlarm', actor, found);
      const { communityId } = loaded.alarm;
      const wanted: StaffMember[] = [];
      for (const [index, id] of [...new Set(personIds)].entries()) {
        wanted.push(await findStaff(work, communityId, { id, field: `personIds.${index}`, now: work.now }));
      }
      const people = wanted.filter(({ id }) => !loaded.notices.some(({ personId }) => personId === id));
      const stage = { ...stageOf(work, loaded.matter, actor), loaded };
      const entry = performOnAlarm(stage, { action: 'callInToAlarm', names: people.map(({ name }) => name) });
      writeNotices(
        stage,
        people.map(({ id, grant: { role, department } }) => ({ personId: id, role, department })),
      );
      // They read what everybody else read: what happened, and where.
      const raised = { ticketId: alarmId, type: 'alarm_raised' };
      const first = await work.findOne(TimelineEntry, scopeOfCommunity(communityId), raised);
      await tellOfAlarm(
        stage,
        { ...entry, type: 'alarm_raised' },
        first?.texts ?? entry.texts,
        people.map(({ id }) => id),
      );
      work.afterCommit(() => this.wakeups.nudge('deliveries'));
      await work.flush();
      return alarmView(work, loaded, { actor, language, now: work.now, signer: this.signer });
    });
  }
}
