import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDate, shanghaiTime } from '@youying/shared/domain/time';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import { admitToAlarm } from '../access.js';
import { AlarmReport } from '../alarm.entity.js';
import type { AlarmReportView } from '../dto/alarm-views.js';
import { loadAlarm } from '../load-alarm.js';
import { reportPage } from '../report-page.js';

export function reportView({ id, document, writtenByName, writtenAt }: AlarmReport): AlarmReportView {
  const { title, no, community, sections } = document;
  const { month, day } = shanghaiDate(writtenAt);
  return {
    id: idText(id),
    ...{ title, no, community, writtenByName },
    sections: sections.map((section) => ({ ...section, rows: [...section.rows] })),
    writtenAt: timeText(writtenAt),
    html: reportPage(document, `${writtenByName} ${month} 月 ${day} 日 ${shanghaiTime(writtenAt)}`),
  };
}

/** The written report; 404 until there is one. */
@Injectable()
export class GetAlarmReport {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, alarmId: number): Promise<AlarmReportView> {
    const reader = this.database.read;
    const scope = scopeOf(actor);
    admitToAlarm('getAlarmReport', actor, await loadAlarm(reader, scope, alarmId));
    const report = await reader.findOne(AlarmReport, scope, { id: alarmId });
    if (!report) throw notFound();
    return reportView(report);
  }
}
