import { ranked, WEEKS_SHOWN } from '@youying/shared/domain/dashboard/figures';
import { lastInstant, type Span, stretchBefore, weeksUntil } from '@youying/shared/domain/dashboard/periods';
import type { Language } from '@youying/shared/domain/language';
import type { Category } from '../../catalogue/category.entity.js';
import type { Row } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { idText } from '../../platform/http/ids.js';
import type { CategoryCountView, WeekView } from '../dto/dashboard-views.js';
import { dayText } from './complaint-figures.js';
import { type Asked, askOf, sourceOf } from './figure-source.js';

const spanned = (asked: Asked, span: Span): Asked => ({ ...asked, period: { kind: asked.period.kind, ...span } });

/** Repairs by category, in the period and in what it is compared with. */
export function askRepairs(asked: Asked): [now: Sql, before: Sql] {
  const ask = (of: Asked) => askOf(sourceOf('repairs', of), 't.category_id, COUNT(*) AS n', ' GROUP BY t.category_id');
  return [ask(asked), ask(spanned(asked, stretchBefore(asked.period, asked.now)))];
}

/** A group of the tree and all that stands under it. */
export const groupWithLeaves = (tree: readonly Category[], groupId: number): number[] =>
  tree.filter(({ id, parentId }) => id === groupId || parentId === groupId).map(({ id }) => id);

export function repairFigures(
  rows: readonly Row[],
  before: readonly Row[],
  tree: readonly Category[],
  language: Language,
): CategoryCountView[] {
  const count = (of: readonly Row[], ids: readonly number[]) =>
    of.reduce((total, row) => total + (ids.includes(Number(row.category_id)) ? Number(row.n) : 0), 0);
  const groups = tree.filter(({ parentId }) => parentId === null);
  return ranked(
    groups.map((group) => {
      const ids = groupWithLeaves(tree, group.id);
      return {
        categoryId: idText(group.id),
        name: language === 'en' ? group.nameEn : group.name,
        count: count(rows, ids),
        before: count(before, ids),
      };
    }),
  );
}

const weeksOf = ({ period, now }: Asked): Span[] => weeksUntil(lastInstant(period, now), WEEKS_SHOWN);

/** What came in and what was closed, week by week: each read once, over all of the weeks. */
export function askWeeks(asked: Asked): [registered: Sql, closed: Sql] {
  const weeks = weeksOf(asked);
  const whole = spanned(asked, { from: weeks[0]?.from ?? 0, until: weeks.at(-1)?.until ?? 0 });
  const ask = (figure: 'registered' | 'closed'): Sql => {
    const source = sourceOf(figure, whole);
    const columns = weeks.map(
      (_, index) => `SUM(CASE WHEN ${source.at} >= ? AND ${source.at} < ? THEN 1 ELSE 0 END) AS w${index}`,
    );
    const { text, values } = askOf(source, columns.join(', '));
    return { text, values: [...weeks.flatMap(({ from, until }) => [from, until]), ...values] };
  };
  return [ask('registered'), ask('closed')];
}

export function weekFigures(asked: Asked, registered: Row | undefined, closed: Row | undefined): WeekView[] {
  return weeksOf(asked).map(({ from }, index) => ({
    from: dayText(from),
    registered: Number(registered?.[`w${index}`] ?? 0),
    closed: Number(closed?.[`w${index}`] ?? 0),
  }));
}
