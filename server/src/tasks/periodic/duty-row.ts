import { type PeriodicKind, periodicEntryOf } from '@youying/shared/domain/procedures/periodic-entries';
import { firstPeriodicStepAt, periodicDueAt } from '@youying/shared/domain/procedures/periodic-times';
import { periodFrom } from '@youying/shared/domain/procedures/periods';
import type { Role } from '@youying/shared/domain/roles';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { Task } from '../task.entity.js';

interface Duty {
  readonly communityId: number;
  readonly kind: PeriodicKind;
  readonly periodKey: string;
  /** Absent: whoever the entry names. */
  readonly ownerRole?: Role;
}

/** The row of what a community owes from now on, by the rules that hold for it now. */
export async function dutyRow(work: Work, { communityId, kind, periodKey, ownerRole }: Duty): Promise<Task> {
  const { now } = work;
  const entry = periodicEntryOf(kind);
  const rules = await rulesOf(work, communityId);
  const setting = { policies: rules.policiesAt(now), calendar: rules.calendarAt(now) };
  const span = periodFrom(entry.period, periodKey);
  const dueAt = periodicDueAt(entry, span, now, setting);
  // The steps of what is owed for a period that is over begin when it is, however late the clock looks.
  const begun = entry.opens === 'period_begun' ? span.from : now;
  const openedAt = entry.opens === 'period_over' ? span.to : begun;
  return {
    ...{ id: nextId(), communityId, kind, rule: entry.rule },
    ...{ subjectType: 'community', subjectId: communityId, ticketId: null, periodKey },
    ...{ ownerRole: ownerRole ?? entry.owner, department: null, assigneeId: null },
    ...{ isOpen: true, state: 'open', step: 0, createdAt: now, settledAt: null, settledBy: null },
    ...{ about: null, outcome: null },
    pausedAt: null,
    dueAt,
    nextActionAt: firstPeriodicStepAt(entry, openedAt, dueAt, setting.policies),
  };
}
