import type { Policies } from '@youying/shared/domain/procedures/policies';
import {
  firstStandingStepAt,
  type StandingKind,
  standingEntryOf,
} from '@youying/shared/domain/procedures/standing-entries';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { Task } from '../task.entity.js';

export interface StandingSubject {
  readonly communityId: number;
  readonly kind: StandingKind;
  readonly subjectType: 'outage' | 'open_question' | 'message';
  readonly subjectId: number;
}

/** Somebody owes something for a thing that is no ticket; the caller has settled what was owed for it before. */
export function openStandingDuty(
  work: Work,
  duty: StandingSubject & {
    readonly assigneeId: number;
    /** What it is about, where there is no ticket to say so. */
    readonly about: string;
    readonly dueAt: number;
    readonly policies: Policies;
  },
): void {
  const { policies, ...row } = duty;
  const { rule, owner } = standingEntryOf(row.kind);
  hintCommunity(work, row.communityId, 'duties');
  work.insert(Task, {
    ...row,
    ...{ id: nextId(), rule, ownerRole: owner, department: null, ticketId: null, periodKey: null },
    ...{ isOpen: true, state: 'open', step: 0, createdAt: work.now, settledAt: null, settledBy: null, outcome: null },
    pausedAt: null,
    nextActionAt: firstStandingStepAt(row.kind, row.dueAt, work.now, policies),
  });
}

/** The thing is done, or has a new time: what was owed for it is owed no more. */
export function settleStandingDuty(work: Work, subject: StandingSubject, personId: number): void {
  hintCommunity(work, subject.communityId, 'duties');
  work.updateMany(
    Task,
    { ...subject, isOpen: true },
    { isOpen: false, state: 'done', settledAt: work.now, settledBy: personId, nextActionAt: null },
  );
}
