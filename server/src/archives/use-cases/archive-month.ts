import { Injectable } from '@nestjs/common';
import { monthOf, spanOfMonth } from '@youying/shared/domain/month';
import type { Actor } from '@youying/shared/domain/roles';
import { shanghaiDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { Ticket } from '../../tickets/ticket.entity.js';
import { Archive, ArchivedTicket } from '../archive.entity.js';
import { digestOf } from '../digest.js';
import type { ArchiveView } from '../dto/archive-views.js';
import { archiveView } from '../queries/archive-view.js';
import { asSeenBy } from '../queries/as-seen-by.js';

interface ClosedTicket {
  readonly id: number;
  readonly no: string | null;
  readonly closedAt: number;
}

/** CLO-7: binds what was closed in a month that is over. From then on it is read only, but for its callback; the duty of the month is done. */
@Injectable()
export class ArchiveMonth {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, communityId: number, month: string): Promise<ArchiveView> {
    admitToDesk('archiveMonth', actor, communityId);
    return this.commands.run(call, async (work) => {
      if (month >= monthOf(work.now)) throw new Problem('month_not_over', { members: { month } });
      const known = await work.findOne(Archive, scopeOfCommunity(communityId), { month });
      if (known) throw new Problem('already_archived', { members: { month } });
      const closed = await closedIn(work, communityId, month);
      const archive: Archive = {
        id: nextId(),
        communityId,
        month,
        count: closed.length,
        digest: digestOf(closed),
        archivedBy: actor.personId,
        archivedByName: actor.name,
        createdAt: work.now,
      };
      work.insert(Archive, archive);
      bind(work, archive, closed);
      const duty = { communityId, kind: 'monthly_archive', periodKey: shanghaiDay(spanOfMonth(month).from) } as const;
      await settleDuty(work, duty, { personId: actor.personId, outcome: null });
      await work.flush();
      return archiveView(archive, await asSeenBy(work, actor, archive));
    });
  }
}

/** Locked, so that nobody opens one again while it is being bound. */
async function closedIn(work: Work, communityId: number, month: string): Promise<ClosedTicket[]> {
  const { from, until } = spanOfMonth(month);
  const rows = await work.rows<{ id: number | string; no: string | null; closed_at: number | string }>(
    `SELECT t.id, t.no, t.closed_at FROM ticket t
      WHERE t.community_id = ? AND t.closed_at >= ? AND t.closed_at < ? AND t.status = 'closed' AND t.archive_id IS NULL
      ORDER BY t.closed_at, t.id${work.dialect.forUpdate}`,
    [communityId, from, until],
  );
  return rows.map(({ id, no, closed_at: closedAt }) => ({ id: Number(id), no, closedAt: Number(closedAt) }));
}

function bind(work: Work, { id: archiveId, communityId }: Archive, closed: readonly ClosedTicket[]): void {
  if (closed.length === 0) return;
  const lines = closed.map(
    ({ id: ticketId, no, closedAt }, index): ArchivedTicket => ({
      id: nextId(),
      ...{ communityId, archiveId, ticketId, no, closedAt },
      position: index + 1,
    }),
  );
  work.insert(ArchivedTicket, ...lines);
  work.updateMany(Ticket, { id: closed.map(({ id }) => id), status: 'closed' }, { archiveId });
}
