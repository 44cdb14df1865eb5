import { monthOf, yearAndMonth, yearOf } from '@youying/shared/domain/complaint/rates';
import { MONTHS_SHOWN, runningShares } from '@youying/shared/domain/dashboard/figures';
import { lastInstant, periodAround } from '@youying/shared/domain/dashboard/periods';
import { SHANGHAI_OFFSET } from '@youying/shared/domain/time';
import { type CountedPeriod, countRates } from '../../complaints/queries/count-rates.js';
import { rateView } from '../../complaints/queries/rate-view.js';
import type { Reader } from '../../platform/database/reader.js';
import { idText, timeText } from '../../platform/http/ids.js';
import type { ComplaintStepView, DashboardView } from '../dto/dashboard-views.js';
import { type Asked, askOf, sourceOf } from './figure-source.js';

type ComplaintFigures = Pick<DashboardView, 'month' | 'year' | 'reports' | 'months' | 'steps' | 'households'>;

/** `2026-11-01` in Shanghai. */
export const dayText = (instant: number): string =>
  new Date(instant + SHANGHAI_OFFSET).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** CMP-7: month and year with their targets, the twelve months, the steps of the year, and which reports are owed. */
export async function complaintFigures(reader: Reader, asked: Asked): Promise<ComplaintFigures> {
  const { actor, communityId, period, now } = asked;
  const at = lastInstant(period, now);
  const { year, month } = yearAndMonth(at);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const counted = year * 12 + (month - 1) - (MONTHS_SHOWN - 1 - index);
    return monthOf(Math.floor(counted / 12), (counted % 12) + 1);
  });
  const periods = [...months, yearOf(year - 1), yearOf(year)];
  const counted = await countRates(reader, communityId, periods, now, actor);
  const views = counted.map((one) => rateView(one, communityId, actor, now));
  const [ofMonth, ofYear] = [views[MONTHS_SHOWN - 1], views.at(-1)];
  if (!ofMonth || !ofYear) throw new Error('there are twelve months and a year at least');
  return {
    month: ofMonth,
    year: ofYear,
    households: ofMonth.households,
    reports: views.filter(({ reportDue }) => reportDue),
    months: counted.slice(0, MONTHS_SHOWN).map(monthView),
    steps: await steps(reader, { ...asked, period: periodAround('year', at) }, ofYear.households),
  };
}

const monthView = ({ period, effective, communicative, undecided }: CountedPeriod) => ({
  from: dayText(period.startsAt),
  ...{ effective, communicative, undecided },
});

async function steps(reader: Reader, asked: Asked, households: number): Promise<ComplaintStepView[]> {
  const { text, values } = askOf(
    sourceOf('effectiveComplaints', asked),
    'k.created_at, t.id, t.no, t.description',
    ` ORDER BY k.created_at, k.id LIMIT ${MOST_STEPS}`,
  );
  const rows = await reader.rows<Readonly<Record<string, string | number | null>>>(text, values);
  const rates = runningShares(rows.length, households);
  return rows.map(({ id, no, description, created_at: at }, index) => ({
    ticketId: idText(Number(id)),
    no: no === null || no === undefined ? null : String(no),
    description: String(description),
    at: timeText(Number(at)),
    rate: rates[index] ?? null,
  }));
}

/** More are no line but a wall. */
const MOST_STEPS = 1_000;
