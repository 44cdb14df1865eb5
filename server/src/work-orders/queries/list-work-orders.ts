import { Inject, Injectable } from '@nestjs/common';
import { termsFor } from '@youying/shared/domain/access/reach';
import type { OpenTerm } from '@youying/shared/domain/access/types';
import type { Language } from '@youying/shared/domain/language';
import { type Actor, DEPARTMENTS } from '@youying/shared/domain/roles';
import { shanghaiMidnight } from '@youying/shared/domain/time';
import { isOpenWorkOrder, type WorkOrderStatus } from '@youying/shared/domain/work-order/types';
import { loadMatters } from '../../matters/public/load-matters.js';
import { workOrderView } from '../../matters/public/work-order-view.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { inCommunities } from '../../platform/database/in-communities.js';
import type { Sql } from '../../platform/database/where.js';
import { scopeOf } from '../../platform/http/caller.js';
import { DEFAULT_PAGE, type Page, pageOf, readCursor } from '../../platform/http/paging.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListWorkOrdersQuery } from '../dto/work-order-inputs.js';
import type { WorkOrderPageView, WorkOrderView } from '../dto/work-order-views.js';
import { orderArm } from './order-arm.js';

interface Found {
  readonly id: number;
  readonly ticketId: number;
}

@Injectable()
export class ListWorkOrders {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListWorkOrdersQuery, language: Language): Promise<WorkOrderPageView> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const found = await this.find(actor, query, limit + 1);
    const ticketIds = [...new Set(found.slice(0, limit).map((row) => row.ticketId))];
    const matters = await loadMatters(this.database.read, scopeOf(actor), ticketIds);
    const look = { actor, language, now: this.clock.now(), signer: this.signer };
    const views = new Map<number, WorkOrderView>();
    for (const matter of matters) {
      for (const order of matter.orders) views.set(order.id, workOrderView(order, matter, look));
    }
    const page: Page<WorkOrderView | undefined> = pageOf(
      found,
      limit,
      (row) => views.get(row.id),
      (row) => [row.id],
    );
    return { ...page, items: page.items.filter((view): view is WorkOrderView => view !== undefined) };
  }

  /** Newest first; the phone sorts its one page by the nearest deadline. */
  private async find(actor: Actor, query: ListWorkOrdersQuery, limit: number): Promise<Found[]> {
    const filter = await this.filterOf(actor, query);
    const arms = termsFor('listWorkOrders', actor)
      .flatMap((term: OpenTerm) => orderArm(actor, term, query.scope))
      .filter((arm): arm is Sql => arm !== undefined);
    if (arms.length === 0) return [];
    const selects = arms.map(
      (arm) =>
        `SELECT * FROM (SELECT w.id, w.ticket_id FROM work_order w WHERE ${arm.text}${filter.text} ORDER BY w.id DESC LIMIT ${limit}) a`,
    );
    const rows = await this.database.read.rows<{ id: number; ticket_id: number }>(
      `${selects.join(' UNION ')} ORDER BY id DESC LIMIT ${limit}`,
      arms.flatMap((arm) => [...arm.values, ...filter.values]),
    );
    return rows.map((row) => ({ id: Number(row.id), ticketId: Number(row.ticket_id) }));
  }

  /** What is open or was finished today is found by its index, or all that is over would be walked past. */
  private async filterOf(actor: Actor, query: ListWorkOrdersQuery): Promise<Sql> {
    const parts: Sql[] = [];
    const [before] = readCursor(query.cursor, 1) ?? [];
    if (typeof before === 'number') parts.push({ text: 'w.id < ?', values: [before] });
    const { status } = query;
    const open = status === 'open' || (status !== undefined && isOpenWorkOrder(status as WorkOrderStatus));
    if (open || status === 'done_today') parts.push(await inCommunities(this.database.read, scopeOf(actor), 'w'));
    if (status === 'done_today') {
      const midnight = shanghaiMidnight(this.clock.now());
      parts.push({
        text: "w.status IN ('finished', 'signed', 'confirmed') AND w.finished_at >= ?",
        values: [midnight],
      });
    } else if (open) {
      const departments = DEPARTMENTS.map(() => '?').join(', ');
      parts.push({ text: `w.is_open = 1 AND w.department IN (${departments})`, values: [...DEPARTMENTS] });
    }
    if (status !== undefined && status !== 'open' && status !== 'done_today')
      parts.push({ text: 'w.status = ?', values: [status] });
    return {
      text: parts.map((part) => ` AND ${part.text}`).join(''),
      values: parts.flatMap((part) => [...part.values]),
    };
  }
}
