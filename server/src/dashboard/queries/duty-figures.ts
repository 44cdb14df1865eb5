import { attainment, type Part, shareOf, TOLD_DUTIES } from '@youying/shared/domain/dashboard/figures';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import type { Row } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import type { DashboardView } from '../dto/dashboard-views.js';
import { type Asked, askOf, DEPARTMENT_OF_DUTY, KEPT, sourceOf } from './figure-source.js';

/** Duties that fell due, by department and kind, and how many of them were done by then. */
export const askDuties = (asked: Asked): Sql =>
  askOf(
    sourceOf('dutiesDue', asked),
    `${DEPARTMENT_OF_DUTY} AS department, k.kind, COUNT(*) AS fell_due, SUM(CASE WHEN ${KEPT} THEN 1 ELSE 0 END) AS kept`,
    ` GROUP BY ${DEPARTMENT_OF_DUTY}, k.kind`,
  );

function partOf(rows: readonly Row[]): Part {
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return { count: sum('kept'), of: sum('fell_due') };
}

/** REP-6: altogether with the period before, and each department with the duties that are told apart. */
export function dutyFigures(
  rows: readonly Row[],
  before: readonly Row[],
  policies: Policies,
): Pick<DashboardView, 'attainment' | 'departments'> {
  return {
    attainment: { ...attainment(partOf(rows), policies), before: shareOf(partOf(before)) },
    departments: DEPARTMENTS.map((department) => {
      const own = rows.filter((row) => row.department === department);
      const [accept, arrive, finish] = TOLD_DUTIES.map((duty) =>
        shareOf(partOf(own.filter(({ kind }) => kind === duty))),
      ) as [ReturnType<typeof shareOf>, ReturnType<typeof shareOf>, ReturnType<typeof shareOf>];
      return { department, total: attainment(partOf(own), policies), accept, arrive, finish };
    }),
  };
}
