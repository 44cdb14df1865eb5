import { policyLength } from '@youying/shared/domain/procedures/lengths';
import { type CommunityPolicyKey, POLICIES } from '@youying/shared/domain/procedures/policies';
import type { PolicyHistory } from '@youying/shared/domain/procedures/policy-history';
import { entriesDueBy, isMeasuredByRule } from '@youying/shared/domain/procedures/policy-measures';
import type { Actor } from '@youying/shared/domain/roles';
import { DAY, type Instant } from '@youying/shared/domain/time';
import { barred } from '../../matters/public/fence.js';
import type { Reader } from '../../platform/database/reader.js';
import type { Sql } from '../../platform/database/where.js';
import { reportsSeenBy } from '../../tasks/public/reports-seen.js';

/** How far back one looks to judge a limit. */
export const MEASURED_DAYS = 30;

/** Duties that fell due, and how many of them were done by then. */
export interface Measure {
  readonly of: number;
  readonly kept: number;
}

interface MeasureRow {
  readonly kind: string;
  readonly rule: string;
  readonly department: string | null;
  readonly fell_due: number | string;
  readonly kept: number | string | null;
}

/**
 * Fell due within a span, as a condition on a task; closed ones and open ones, so that the index on the due time serves.
 * A clock that stands still is neither kept nor missed.
 */
export const fellDue = (alias: string): string =>
  `${alias}.community_id = ? AND ${alias}.is_open IN (0, 1) AND ${alias}.state <> 'dropped'
    AND ${alias}.paused_at IS NULL AND ${alias}.due_at >= ? AND ${alias}.due_at < ?`;

/** And was done by then. */
export const keptInTime = (alias: string): string =>
  `${alias}.state = 'done' AND ${alias}.settled_at <= ${alias}.due_at`;

/** Nothing owed for complaints about whoever is shown the figures (CMP-4); those few are found once, not for each duty. */
function shownTo(actor: Actor, communityId: number): Sql {
  const { text, values } = barred(actor, 't');
  const reports = reportsSeenBy(actor, 'task');
  return {
    text: ` AND (ticket_id IS NULL OR ticket_id NOT IN
      (SELECT t.id FROM ticket t WHERE t.community_id = ? AND t.kind = 'complaint' AND t.concerned IS NOT NULL AND ${text}))
      AND ${reports.text}`,
    values: [communityId, ...values, ...reports.values],
  };
}

/** Every limit that can be measured, in one statement. */
export async function measureAll(
  reader: Reader,
  actor: Actor,
  communityId: number,
  now: Instant,
): Promise<(key: CommunityPolicyKey) => Measure | null> {
  const shown = shownTo(actor, communityId);
  const rows = await reader.rows<MeasureRow>(
    `SELECT kind, rule, NULL AS department, COUNT(*) AS fell_due,
            SUM(CASE WHEN ${keptInTime('task')} THEN 1 ELSE 0 END) AS kept
       FROM task WHERE ${fellDue('task')}${shown.text} GROUP BY kind, rule`,
    [communityId, now - MEASURED_DAYS * DAY, now, ...shown.values],
  );
  return (key) => {
    const own = rows.filter((row) => isOf(key, row));
    const of = sum(own, ({ fell_due }) => fell_due);
    return of === 0 ? null : { of, kept: sum(own, ({ kept }) => kept) };
  };
}

function isOf(key: CommunityPolicyKey, row: Pick<MeasureRow, 'kind' | 'rule'>): boolean {
  if (isMeasuredByRule(key) && row.rule !== POLICIES[key].rule) return false;
  return entriesDueBy(key).some(({ kind }) => kind === row.kind);
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number | string | null): number =>
  rows.reduce((total, row) => total + Number(of(row) ?? 0), 0);

/** The same duties as they would have been judged by another limit. */
export interface Forecast extends Measure {
  readonly wouldKeep: number;
  /** Where most of what would be missed anew happened. */
  readonly mostAffected: string | null;
}

interface ForecastRow extends MeasureRow {
  readonly would_keep: number | string | null;
}

/** Null where nothing was due, or where the number is no limit. */
export async function forecast(
  reader: Reader,
  actor: Actor,
  communityId: number,
  { key, value }: { readonly key: CommunityPolicyKey; readonly value: number },
  history: PolicyHistory,
  changedAt: readonly Instant[],
  now: Instant,
): Promise<Forecast | null> {
  if (entriesDueBy(key).length === 0) return null;
  const from = now - MEASURED_DAYS * DAY;
  const shown = shownTo(actor, communityId);
  const rows: ForecastRow[] = [];
  // A task keeps the limit it was opened by: each stretch between two changes is moved by its own difference.
  const bounds = [0, ...new Set(changedAt), now].toSorted((a, b) => a - b);
  for (const [index, since] of bounds.slice(0, -1).entries()) {
    const before = history.at(since);
    const shift = policyLength(key, { ...before, [key]: value }) - policyLength(key, before);
    rows.push(
      ...(await reader.rows<ForecastRow>(
        `SELECT kind, rule, department, COUNT(*) AS fell_due,
                SUM(CASE WHEN ${keptInTime('task')} THEN 1 ELSE 0 END) AS kept,
                SUM(CASE WHEN state = 'done' AND settled_at <= due_at + ? THEN 1 ELSE 0 END) AS would_keep
           FROM task WHERE ${fellDue('task')} AND created_at >= ? AND created_at < ?${shown.text}
           GROUP BY kind, rule, department`,
        [shift, communityId, from, now, since, bounds[index + 1] ?? now, ...shown.values],
      )),
    );
  }
  const own = rows.filter((row) => isOf(key, row));
  const of = sum(own, ({ fell_due }) => fell_due);
  if (of === 0) return null;
  const kept = sum(own, (row) => row.kept);
  const wouldKeep = sum(own, ({ would_keep }) => would_keep);
  return { of, kept, wouldKeep, mostAffected: mostAffected(own) };
}

function mostAffected(rows: readonly ForecastRow[]): string | null {
  const lost = new Map<string, number>();
  for (const { department, kept, would_keep } of rows) {
    const fewer = Number(kept ?? 0) - Number(would_keep ?? 0);
    if (department !== null && fewer > 0) lost.set(department, (lost.get(department) ?? 0) + fewer);
  }
  return [...lost].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
