import { policyLength } from '@youying/shared/domain/procedures/lengths';
import { type StaffDutyKind, staffDutyOf } from '@youying/shared/domain/procedures/staff-duties';
import { firstStandingStepAt } from '@youying/shared/domain/procedures/standing-entries';
import type { Department, Role } from '@youying/shared/domain/roles';
import { type Notice, tellPeople } from '../../notifications/public/tell-people.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { Task } from '../task.entity.js';

export interface StaffDuty {
  readonly kind: StaffDutyKind;
  readonly communityId: number;
  readonly subjectType: Task['subjectType'];
  readonly subjectId: number;
  readonly ownerRole: Role;
  readonly department: Department | null;
  /** Null: whoever holds the role. */
  readonly assigneeId: number | null;
  /** At most 200 characters. */
  readonly about: string;
  /** Since when it is owed; default: now. */
  readonly since?: number;
}

/** Somebody of the staff owes an answer; the clock presses for it. */
export async function openStaffDuty(work: Work, { since = work.now, ...duty }: StaffDuty): Promise<void> {
  const policies = (await rulesOf(work, duty.communityId)).policiesAt(work.now);
  const { communityId } = duty;
  hintCommunity(work, communityId, 'duties');
  const { rule, within } = staffDutyOf(duty.kind);
  const dueAt = since + policyLength(within, policies);
  work.insert(Task, {
    ...{ id: nextId(), ...duty, about: duty.about.slice(0, 200), rule, dueAt },
    ...{ ticketId: null, periodKey: null, isOpen: true, state: 'open', step: 0, createdAt: work.now },
    ...{ settledAt: null, settledBy: null, outcome: null, pausedAt: null },
    nextActionAt: firstStandingStepAt(duty.kind, dueAt, work.now, policies),
  });
}

/** All that is owed about this subject is answered. */
export function settleStaffDuties(
  work: Work,
  subject: Pick<StaffDuty, 'communityId' | 'subjectType' | 'subjectId'>,
  by: { readonly personId: number; readonly outcome: string | null },
): void {
  hintCommunity(work, subject.communityId, 'duties');
  const done = { isOpen: false, state: 'done', settledAt: work.now, settledBy: by.personId } as const;
  work.updateMany(Task, { ...subject, isOpen: true }, { ...done, nextActionAt: null, outcome: by.outcome });
}

/** A message in the inbox of these colleagues. */
export const tellStaff = (work: Work, notice: Omit<Notice, 'type' | 'side'>): Promise<void> =>
  tellPeople(work, { ...notice, type: 'staff_notice', side: 'staff' });
