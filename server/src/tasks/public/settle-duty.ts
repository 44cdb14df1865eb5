import { type PeriodicKind, periodicEntryOf } from '@youying/shared/domain/procedures/periodic-entries';
import { periodFrom } from '@youying/shared/domain/procedures/periods';
import type { Role } from '@youying/shared/domain/roles';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintTask } from '../hint-task.js';
import { dutyRow } from '../periodic/duty-row.js';
import { Task } from '../task.entity.js';

/** What a community owes for a period: of a kind there is one for each. */
export interface PeriodDuty {
  readonly communityId: number;
  readonly kind: PeriodicKind;
  /** First day of the period, `YYYYMMDD`. */
  readonly periodKey: string;
  /** Who owes it, where it is not whoever the entry names. */
  readonly ownerRole?: Role;
}

const known = (work: Work, { communityId, kind, periodKey }: PeriodDuty): Promise<Task | undefined> =>
  work.findOne(Task, scopeOfCommunity(communityId), { kind, periodKey }, { lock: 'update' });

const hintDuties = (work: Work, { communityId }: PeriodDuty): void => hintTask(work, { communityId, ticketId: null });

const doneBy = (work: Work, personId: number, outcome: string | null) =>
  ({ isOpen: false, state: 'done', settledAt: work.now, settledBy: personId, nextActionAt: null, outcome }) as const;

/**
 * What is owed for a period is done, by the operation that does it. Whoever was quicker than the clock owes nothing
 * afterwards; what is done for a period that still runs does not count for it.
 */
export async function settleDuty(
  work: Work,
  duty: PeriodDuty,
  by: { readonly personId: number; readonly outcome: string | null },
): Promise<void> {
  const { period, opens } = periodicEntryOf(duty.kind);
  if (opens === 'period_over' && periodFrom(period, duty.periodKey).to > work.now) return;
  hintDuties(work, duty);
  const row = await known(work, duty);
  const done = doneBy(work, by.personId, by.outcome);
  if (row) {
    if (row.isOpen) work.updateOne(Task, { id: row.id, isOpen: true }, done);
  } else if (opens === 'period_over' || opens === 'period_begun') {
    work.insert(Task, { ...(await dutyRow(work, duty)), ...done });
  }
}

/** An operation found that something is owed for a period: once, and again only when it was taken back meanwhile. */
export async function oweDuty(work: Work, duty: PeriodDuty): Promise<void> {
  hintDuties(work, duty);
  const row = await known(work, duty);
  if (!row) {
    work.insert(Task, await dutyRow(work, duty));
    return;
  }
  if (row.state === 'dropped') await openAnew(work, row, duty);
  else if (row.isOpen && duty.ownerRole !== undefined && row.ownerRole !== duty.ownerRole)
    await passOn(work, row, duty);
}

/** Somebody else owes it now: it begins anew for them, with its own time. */
async function passOn(work: Work, row: Task, duty: PeriodDuty): Promise<void> {
  const { ownerRole, dueAt, nextActionAt } = await dutyRow(work, duty);
  work.updateOne(Task, { id: row.id, isOpen: true }, { ownerRole, step: 0, dueAt, nextActionAt });
}

/** What was done has been taken back: what had been written down is owed again; else the clock writes it down in time. */
export async function oweAgain(work: Work, duty: PeriodDuty): Promise<void> {
  hintDuties(work, duty);
  const row = await known(work, duty);
  if (row && !row.isOpen) await openAnew(work, row, duty);
}

async function openAnew(work: Work, row: Task, duty: PeriodDuty): Promise<void> {
  const { ownerRole, dueAt, nextActionAt } = await dutyRow(work, duty);
  const opened = { isOpen: true, state: 'open', step: 0, settledAt: null, settledBy: null } as const;
  work.updateOne(Task, { id: row.id, isOpen: false }, { ...opened, ownerRole, dueAt, nextActionAt });
}

/** It turned out that nothing is owed after all. */
export async function dropDuty(work: Work, duty: PeriodDuty): Promise<void> {
  hintDuties(work, duty);
  const row = await known(work, duty);
  if (!row?.isOpen) return;
  work.updateOne(Task, { id: row.id, isOpen: true }, { isOpen: false, state: 'dropped', nextActionAt: null });
}
