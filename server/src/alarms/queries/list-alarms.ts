import { Injectable } from '@nestjs/common';
import { termsFor } from '@youying/shared/domain/access/reach';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { ticketArm } from '../../matters/public/list-tickets-where.js';
import { Database } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/where.js';
import { scopeOf } from '../../platform/http/caller.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { Alarm, AlarmNotice } from '../alarm.entity.js';
import { alarmRowView } from '../alarm-view.js';
import type { ListAlarmsQuery } from '../dto/alarm-inputs.js';
import type { AlarmPageView } from '../dto/alarm-views.js';

/** Newest first; without a status those that are not signed off. */
@Injectable()
export class ListAlarms {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ListAlarmsQuery, language: Language): Promise<AlarmPageView> {
    const reader = this.database.read;
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [];
    const where = reachable(actor);
    const rows = await reader.rows<Record<string, unknown>>(
      `SELECT ${reader.columns(Alarm, 'a')}, t.no AS ticket_no FROM alarm a JOIN ticket t ON t.id = a.id
        WHERE (${where.text})${query.status === 'all' ? '' : ' AND a.is_open = 1'}
          ${before === undefined ? '' : ' AND a.id < ?'} ORDER BY a.id DESC LIMIT ${limit + 1}`,
      [...where.values, ...(before === undefined ? [] : [before])],
    );
    const alarms = reader
      .entities(Alarm, rows)
      .map((alarm, index) => ({ alarm, no: (rows[index]?.ticket_no as string | null) ?? null }));
    const ids = alarms.map(({ alarm }) => alarm.id);
    const notices = ids.length === 0 ? [] : await reader.find(AlarmNotice, scopeOf(actor), { alarmId: ids });
    return pageOf(
      alarms,
      limit,
      ({ alarm, no }) =>
        alarmRowView(
          alarm,
          no,
          notices.filter(({ alarmId }) => alarmId === alarm.id),
          language,
        ),
      ({ alarm }) => [alarm.id],
    );
  }
}

/** One arm per way in that the access table opens; an alarm is also one's own when one was told or raised it. */
function reachable(actor: Actor): Sql {
  const terms = termsFor('listAlarms', actor);
  const arms = terms.flatMap((term) => ticketArm(actor, term));
  const own = terms.flatMap(({ reach, grant }): Sql[] =>
    reach === 'own' && grant.role !== 'resident'
      ? [
          {
            text: `t.community_id = ? AND (a.raised_by = ?
              OR EXISTS (SELECT 1 FROM alarm_notice n WHERE n.alarm_id = a.id AND n.person_id = ?)
              OR EXISTS (SELECT 1 FROM alarm_instruction i WHERE i.alarm_id = a.id AND i.owner_id = ?))`,
            values: [grant.communityId, actor.personId, actor.personId, actor.personId],
          },
        ]
      : [],
  );
  const every = [...arms, ...own];
  return {
    text: every.length === 0 ? '1 = 0' : every.map(({ text }) => `(${text})`).join(' OR '),
    values: every.flatMap(({ values }) => [...values]),
  };
}
