import { Injectable } from '@nestjs/common';
import { callbackShare, OVERDUE_SHOWN, satisfaction } from '@youying/shared/domain/dashboard/figures';
import { isRunning, lastInstant, periodBefore } from '@youying/shared/domain/dashboard/periods';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { everyMark } from '../../callbacks/queries/ratings-given.js';
import { categoriesOf } from '../../catalogue/public/kept-categories.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import type { Row } from '../../platform/database/reader.js';
import { timeText } from '../../platform/http/ids.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { DashboardQuery, DashboardView, OverdueView } from '../dto/dashboard-views.js';
import { askedPeriod } from './asked-period.js';
import { complaintFigures } from './complaint-figures.js';
import { askDuties, dutyFigures } from './duty-figures.js';
import { type Asked, askOf, sourceOf } from './figure-source.js';
import { askOverdue, overdueView } from './overdue-figures.js';
import { askRepairs, askWeeks, repairFigures, weekFigures } from './repair-figures.js';

/** 经营看板 (REP-6): are we inside our promises; if not, what is to be done now. */
@Injectable()
export class GetDashboard {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, query: DashboardQuery, language: Language): Promise<DashboardView> {
    admitToDesk('getDashboard', actor, communityId);
    return this.read(actor, communityId, query, language);
  }

  /** Every one that is late, for whoever takes it out. */
  async overdue(actor: Actor, communityId: number, query: DashboardQuery, language: Language): Promise<OverdueView[]> {
    const now = this.database.now();
    const asked = { actor, communityId, period: askedPeriod(query, now), now };
    const [rows = []] = await this.database.read.batch([askOverdue(asked)]);
    return rows.map((row) => overdueView(row, language));
  }

  /** For whoever has been admitted. */
  async read(actor: Actor, communityId: number, query: DashboardQuery, language: Language): Promise<DashboardView> {
    const now = this.database.now();
    return this.view({ actor, communityId, period: askedPeriod(query, now), now }, language);
  }

  private async view(asked: Asked, language: Language): Promise<DashboardView> {
    const { communityId, period, now } = asked;
    const reader = this.database.read;
    const { policiesAt } = await rulesOf(reader, communityId);
    const policies = policiesAt(lastInstant(period, now));
    const count = (figure: Parameters<typeof sourceOf>[0], columns?: string) => askOf(sourceOf(figure, asked), columns);
    const [repairs, repairsBefore] = askRepairs(asked);
    const [registered, closed] = askWeeks(asked);
    const rows = await reader.batch([
      askDuties(asked),
      askDuties({ ...asked, period: periodBefore(period) }),
      count('callbacksDue', "COUNT(*) AS n, SUM(CASE WHEN c.status = 'done' THEN 1 ELSE 0 END) AS done"),
      count('ratings', 'c.attempts'),
      repairs,
      repairsBefore,
      registered,
      closed,
      askOverdue(asked, OVERDUE_SHOWN),
      count('overdueNow'),
      count('overdue'),
      count('overdueBefore'),
    ]);
    const [duties = [], dutiesBefore = [], [called] = [], rated = [], byCategory = [], byCategoryBefore = []] = rows;
    const [[registeredRow] = [], [closedRow] = [], first = [], [lateNow] = [], [late] = [], [lateBefore] = []] =
      rows.slice(6);
    const number = (row: Row | undefined, column = 'n') => Number(row?.[column] ?? 0);
    return {
      period: {
        kind: period.kind,
        from: timeText(period.from),
        until: timeText(period.until),
        running: isRunning(period, now),
      },
      ...(await complaintFigures(reader, asked)),
      callbacks: callbackShare({ count: number(called, 'done'), of: number(called) }),
      ...dutyFigures(duties, dutiesBefore, policies),
      satisfaction: satisfaction(everyMark(rated), rated.length, policies),
      weeks: weekFigures(asked, registeredRow, closedRow),
      categories: repairFigures(byCategory, byCategoryBefore, await categoriesOf(reader, communityId), language),
      overdue: {
        first: first.map((row) => overdueView(row, language)),
        now: number(lateNow),
        count: number(late),
        before: number(lateBefore),
      },
    };
  }
}
