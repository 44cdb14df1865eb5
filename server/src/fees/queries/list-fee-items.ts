import { Inject, Injectable } from '@nestjs/common';
import { feesFor } from '@youying/shared/domain/quote/fees-for';
import type { Actor } from '@youying/shared/domain/roles';
import { CategoryBook } from '../../catalogue/queries/category-book.js';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { invalidInput } from '../../platform/http/problem.js';
import type { FeeItemPageView, FeeItemView, ListFeeItemsQuery } from '../dto/fee-views.js';
import { FeeItem } from '../fee.entity.js';
import { findComingSchedule, findScheduleInForce } from './schedule-in-force.js';

const EMPTY: FeeItemPageView = {
  items: [],
  nextCursor: null,
  total: 0,
  scheduleName: null,
  validFrom: null,
  upcoming: null,
};

/** FEE-1: the schedule in force, for looking up and for quotations. */
@Injectable()
export class ListFeeItems {
  constructor(
    private readonly database: Database,
    private readonly categories: CategoryBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: ListFeeItemsQuery): Promise<FeeItemPageView> {
    const reader = this.database.read;
    const [lastPosition = -1, lastId = 0] = readCursor(query.cursor, 2) ?? [];
    const communityId = await chosenCommunity(reader, actor, query.communityId);
    if (communityId === undefined) return EMPTY;
    const now = this.clock.now();
    const schedule = await findScheduleInForce(reader, communityId, now);
    const coming = await findComingSchedule(reader, communityId, now);
    const upcoming = coming ? { name: coming.name, validFrom: timeText(coming.validFrom) } : null;
    if (!schedule) return { ...EMPTY, upcoming };
    const limit = query.limit ?? DEFAULT_PAGE;
    const rows = await reader.find(
      FeeItem,
      scopeOfCommunity(communityId),
      { scheduleId: schedule.id },
      {
        orderBy: [
          ['position', 'asc'],
          ['id', 'asc'],
        ],
      },
    );
    // A schedule has a few hundred rows: its words are compared here, the same on both databases.
    const found = (await this.ofCategory(reader, communityId, rows, query)).filter((item) => speaksOf(item, query.q));
    const ahead = found.filter(
      ({ position, id }) => position > lastPosition || (position === lastPosition && id > lastId),
    );
    const page = pageOf(ahead.slice(0, limit + 1), limit, feeItemView, ({ position, id }) => [position, id]);
    return {
      ...page,
      total: found.length,
      scheduleName: schedule.name,
      validFrom: timeText(schedule.validFrom),
      upcoming,
    };
  }

  /** The whole schedule where no category is named. */
  private async ofCategory(
    reader: Reader,
    communityId: number,
    rows: readonly FeeItem[],
    { categoryId }: ListFeeItemsQuery,
  ): Promise<readonly FeeItem[]> {
    if (categoryId === undefined) return rows;
    const field = 'categoryId';
    const wanted = idFromField(categoryId, field);
    const categories = await this.categories.of(reader, communityId);
    const category = categories.find(({ id }) => id === wanted);
    if (category === undefined) throw invalidInput({ field, code: 'not_found' });
    const group = categories.find(({ id }) => id === category.parentId);
    return feesFor(rows, textOf, category, group);
  }
}

const textOf = ({ name, note }: FeeItem): string => `${name} ${note ?? ''}`;

/** Whether every word that was asked for stands in the name or the note. */
function speaksOf(item: FeeItem, q: string | undefined): boolean {
  const text = textOf(item).toLowerCase();
  return (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function feeItemView({ id, name, unit, minPriceFen, maxPriceFen, note }: FeeItem): FeeItemView {
  return {
    id: idText(id),
    name,
    unit,
    unitPriceFen: minPriceFen,
    maxPriceFen,
    ranged: minPriceFen !== maxPriceFen,
    note,
  };
}
