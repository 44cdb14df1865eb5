import { periodicEntries } from '@youying/shared/domain/procedures/periodic-entries';
import { holidaysOwed, periodsBegun, periodsOwed } from '@youying/shared/domain/procedures/periodic-times';
import { periodFrom } from '@youying/shared/domain/procedures/periods';
import type { Community } from '../../communities/community.entity.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { oweFirstExams } from '../../quality/public/owe-first-exams.js';
import { trainedIn } from '../../quality/public/trained-in.js';
import { Task } from '../task.entity.js';
import { dutyRow } from './duty-row.js';

/** Writes down what the community owes for the periods that are over; its unique key keeps each to one. */
export async function openPeriods(work: Work, community: Community): Promise<boolean> {
  const { now } = work;
  const { id: communityId, createdAt } = community;
  const known = await work.find(Task, scopeOfCommunity(communityId), { subjectType: 'community' });
  const keysOf = (of: string) => known.flatMap(({ kind, periodKey }) => (kind === of && periodKey ? [periodKey] : []));
  const owed = periodicEntries.flatMap(({ kind, period, opens }) => {
    if (opens !== 'period_over' && opens !== 'period_begun') return [];
    const lastKey = keysOf(kind).toSorted().at(-1) ?? null;
    const spans = opens === 'period_begun' ? periodsBegun : periodsOwed;
    return spans(period, lastKey, { createdAt, now }).map(({ key }) => ({ kind, key }));
  });
  const rules = await rulesOf(work, communityId);
  const year = holidaysOwed(now, { policies: rules.policiesAt(now), calendar: rules.calendarAt(now) });
  if (year && !keysOf('next_holidays').includes(year.key)) owed.push({ kind: 'next_holidays', key: year.key });
  for (const { kind, key } of owed) {
    // HOT-7: a month in which a training was held owes none.
    if (kind === 'monthly_training' && (await trainedIn(work, communityId, periodFrom('month', key)))) continue;
    work.insert(Task, await dutyRow(work, { communityId, kind, periodKey: key }));
  }
  await oweFirstExams(work, community);
  if (owed.length > 0) hintCommunity(work, communityId, 'duties');
  return owed.length > 0;
}
