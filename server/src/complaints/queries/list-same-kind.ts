import { Inject, Injectable } from '@nestjs/common';
import { classificationOf, isAboutSame } from '@youying/shared/domain/complaint/types';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { fencedBy } from '../../matters/public/fence.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idText, timeText } from '../../platform/http/ids.js';
import { Complaint } from '../complaint.entity.js';
import type { SameKindView } from '../dto/case-views.js';

/** More than a community has of one kind in a quarter; the view says as much. */
const MOST_READ = 1_000;
const MOST_SHOWN = 20;

/**
 * How serious one complaint is shows in how many like it there were lately (CMP-1): of the same content, and about the same
 * department or people where this one names any. What is about the reader is not among them (CMP-4).
 */
@Injectable()
export class ListSameKind {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, ticketId: number): Promise<SameKindView> {
    const { read } = this.database;
    const matter = admitToTicket('listSameKind', actor, await loadMatter(read, scopeOf(actor), ticketId));
    const now = this.clock.now();
    const since = now - policyLength('complaintSameKindDays', matter.rules.policiesAt(now));
    const mine = matter.complaint;
    const content = mine && classificationOf(mine)?.content;
    if (!mine || content == null) return { since: timeText(since), content: null, count: 0, items: [] };

    const lately = await this.lately(actor, matter.ticket.communityId, since);
    const same = lately.filter(
      (other) =>
        other.ticketId === ticketId || (classificationOf(other)?.content === content && isAboutSame(mine, other)),
    );
    const shown = same.filter((other) => other.ticketId !== ticketId).slice(0, MOST_SHOWN);
    return { since: timeText(since), content, count: same.length, items: await this.views(shown) };
  }

  /** Newest first. */
  private async lately(actor: Actor, communityId: number, since: number): Promise<Complaint[]> {
    const { read } = this.database;
    const fence = fencedBy('listSameKind', actor, 'k');
    const rows = await read.rows<Record<string, unknown>>(
      `SELECT ${read.columns(Complaint, 'k')} FROM complaint k
        WHERE ${fence.text} AND k.community_id = ? AND k.created_at >= ? ORDER BY k.created_at DESC, k.id DESC LIMIT ${MOST_READ}`,
      [...fence.values, communityId, since],
    );
    return read.entities(Complaint, rows);
  }

  private async views(complaints: readonly Complaint[]): Promise<SameKindView['items']> {
    if (complaints.length === 0) return [];
    const ids = complaints.map(({ ticketId }) => ticketId);
    const rows = await this.database.read.rows<{ id: number; no: string | null; description: string }>(
      `SELECT t.id AS id, t.no AS no, t.description AS description FROM ticket t WHERE t.id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const told = new Map(rows.map((row) => [Number(row.id), row]));
    return complaints.map((complaint) => ({
      ticketId: idText(complaint.ticketId),
      no: told.get(complaint.ticketId)?.no ?? null,
      description: told.get(complaint.ticketId)?.description ?? '',
      nature: complaint.decidedNature,
      status: complaint.status,
      createdAt: timeText(complaint.createdAt),
    }));
  }
}
