import { Inject, Injectable } from '@nestjs/common';
import { weekOf } from '@youying/shared/domain/complaint/rates';
import { answerBy, stuckReasons } from '@youying/shared/domain/complaint/stuck';
import type { Actor } from '@youying/shared/domain/roles';
import { DAY } from '@youying/shared/domain/time';

import { audienceFacts } from '../../matters/public/facts.js';
import { fencedBy } from '../../matters/public/fence.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { WeeklyComplaintsView, WeeklyComplaintView } from '../dto/case-views.js';
import type { WeeklyComplaintsQuery } from '../dto/complaint-inputs.js';
import { communityOf } from './community-of.js';
import { weekRollUp } from './week-roll-up.js';

/** More than a community has in a week; the view says as much. */
const MOST = 500;

/** FUP-3: last week’s complaints with their state; what cannot be handled stands on a list of its own, of any week. */
@Injectable()
export class GetWeeklyComplaints {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: WeeklyComplaintsQuery): Promise<WeeklyComplaintsView> {
    const now = this.clock.now();
    const communityId = await communityOf(this.database.read, 'getWeeklyComplaints', actor, query.communityId);
    const { startsAt, endsAt } = weekOf(query.week === undefined ? now - 7 * DAY : Date.parse(query.week));
    const items = await this.views(
      actor,
      communityId,
      't.created_at >= ? AND t.created_at < ?',
      [startsAt, endsAt],
      now,
    );
    const open = await this.views(actor, communityId, 't.is_open = 1', [], now);
    return {
      communityId: idText(communityId),
      from: timeText(startsAt),
      to: timeText(endsAt),
      rollUp: await weekRollUp(this.database.read, actor, communityId, startsAt),
      items,
      stuck: open.filter(({ stuck }) => stuck.length > 0),
    };
  }

  private async views(
    actor: Actor,
    communityId: number,
    condition: string,
    values: readonly unknown[],
    now: number,
  ): Promise<WeeklyComplaintView[]> {
    const { read } = this.database;
    const fence = fencedBy('getWeeklyComplaints', actor, 'k');
    const rows = await read.rows<{ ticket_id: number }>(
      `SELECT k.ticket_id FROM complaint k JOIN ticket t ON t.id = k.ticket_id
        WHERE ${fence.text} AND k.community_id = ? AND ${condition} ORDER BY k.ticket_id LIMIT ${MOST}`,
      [...fence.values, communityId, ...values],
    );
    const ids = rows.map((row) => Number(row.ticket_id));
    const matters = await loadMatters(read, scopeOf(actor), ids);
    return matters.flatMap((matter) => viewOf(matter, now));
  }
}

function viewOf(matter: Matter, now: number): WeeklyComplaintView[] {
  const { ticket, complaint } = matter;
  if (!complaint) return [];
  const policies = matter.rules.policiesAt(ticket.createdAt);
  const facts = audienceFacts(matter, null).ticket;
  return [
    {
      ticketId: idText(ticket.id),
      no: ticket.no,
      description: ticket.description,
      ticketStatus: ticket.status,
      status: complaint.status,
      nature: complaint.decidedNature,
      createdAt: timeText(ticket.createdAt),
      answerBy: timeText(answerBy(facts, policies)),
      repliedAt: timeTextOrNull(complaint.repliedAt),
      stuck: [...stuckReasons({ complaint, ticket: facts, now, policies })],
    },
  ];
}
