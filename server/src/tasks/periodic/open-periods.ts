import {
  firstPeriodicStepAt,
  periodicDueAt,
  periodicEntries,
  periodsOwed,
} from '@youying/shared/domain/procedures/periodic-entries';
import type { Community } from '../../communities/community.entity.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { Task } from '../task.entity.js';

/** Writes down what the community owes for the periods that are over; its unique key keeps each to one. */
export async function openPeriods(work: Work, { id: communityId, createdAt }: Community): Promise<boolean> {
  const { now } = work;
  const known = await work.find(Task, scopeOfCommunity(communityId), { subjectType: 'community' });
  const rules = await rulesOf(work, communityId);
  const setting = { policies: rules.policiesAt(now), calendar: rules.calendarAt(now) };
  const owed = periodicEntries.flatMap((entry) => {
    const keys = known.filter(({ kind }) => kind === entry.kind).map(({ periodKey }) => periodKey ?? '');
    const lastKey = keys.toSorted().at(-1) ?? null;
    return periodsOwed(entry.period, lastKey, { createdAt, now }).map((span) => ({ entry, span }));
  });
  for (const { entry, span } of owed) {
    const dueAt = periodicDueAt(entry, span, setting);
    work.insert(Task, {
      ...{ id: nextId(), communityId, kind: entry.kind, rule: entry.rule },
      ...{ subjectType: 'community', subjectId: communityId, ticketId: null, periodKey: span.key },
      ...{ ownerRole: entry.owner, department: null, assigneeId: null },
      ...{
        isOpen: true,
        state: 'open',
        step: 0,
        createdAt: now,
        settledAt: null,
        settledBy: null,
        about: null,
        outcome: null,
      },
      dueAt,
      nextActionAt: firstPeriodicStepAt(entry, span, dueAt, setting.policies),
    });
  }
  if (owed.length > 0) recordHint(work, { communityId, type: 'duties', id: communityId });
  return owed.length > 0;
}
