import { Injectable } from '@nestjs/common';
import { ALARM_KIND_ROWS } from '@youying/shared/domain/alarm/kinds';
import { postLabel } from '@youying/shared/domain/alarm/labels';
import { type ReportDocument, reportOf } from '@youying/shared/domain/alarm/report';
import type { Actor } from '@youying/shared/domain/roles';
import { stageOf } from '../../matters/public/perform.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { admitToAlarm } from '../access.js';
import { AlarmReport } from '../alarm.entity.js';
import { inOrderOfHappening, readLog } from '../alarm-log.js';
import { peopleOf } from '../alarm-view.js';
import type { WriteAlarmReportInput } from '../dto/alarm-inputs.js';
import type { AlarmReportView } from '../dto/alarm-views.js';
import { type LoadedAlarm, loadAlarm } from '../load-alarm.js';
import { performOnAlarm } from '../perform.js';
import { reportView } from '../queries/get-alarm-report.js';

/** EMG-4: the report to the company, made of the log and of what the writer adds; kept as it was written. */
@Injectable()
export class WriteAlarmReport {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, alarmId: number, input: WriteAlarmReportInput): Promise<AlarmReportView> {
    return this.commands.run(call, async (work) => {
      const found = await loadAlarm(work, scopeOf(actor), alarmId, { lock: true });
      const loaded = admitToAlarm('writeAlarmReport', actor, found);
      performOnAlarm({ ...stageOf(work, loaded.matter, actor), loaded }, { action: 'writeAlarmReport' });
      const report: AlarmReport = {
        id: alarmId,
        communityId: loaded.alarm.communityId,
        document: await documentOf(work, loaded, input),
        writtenBy: actor.personId,
        writtenByName: actor.name,
        writtenAt: work.now,
      };
      work.insert(AlarmReport, report);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return reportView(report);
    });
  }
}

async function documentOf(work: Work, loaded: LoadedAlarm, written: WriteAlarmReportInput): Promise<ReportDocument> {
  const { alarm, matter, notices, instructions } = loaded;
  const people = await peopleOf(work, loaded);
  const nameOf = (id: number | null) => (id === null ? '' : (people.get(id)?.name ?? ''));
  const entries = inOrderOfHappening(await readLog(work, loaded));
  return reportOf({
    no: matter.ticket.no ?? '',
    community: matter.communityName,
    kind: ALARM_KIND_ROWS[alarm.kind].label,
    place: alarm.place,
    text: alarm.text,
    raisedBy: alarm.raisedByName,
    raisedAt: alarm.raisedAt,
    outcome: alarm.outcome,
    endedAt: alarm.endedAt,
    signedBy: nameOf(alarm.standDownBy),
    signedAt: alarm.standDownAt ?? work.now,
    people: notices.map(({ personId, role, department, notifiedAt, acknowledgedAt, answer }) => ({
      ...{ notifiedAt, acknowledgedAt, answer },
      name: nameOf(personId),
      post: postLabel({ personId, role, department }, 'zh-CN'),
    })),
    instructions: instructions.map(({ givenAt: at, givenBy, text, ownerName: owner, outcome, settledAt }) => ({
      ...{ at, givenBy, text, owner, outcome, settledAt },
    })),
    log: entries.map(({ at, data, actorName: by, texts }) => ({
      at: Number(data.happenedAt ?? at),
      by,
      text: texts.timeline['zh-CN'],
    })),
    written,
  });
}
