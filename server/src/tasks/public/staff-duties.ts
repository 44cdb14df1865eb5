import type { Localized } from '@youying/shared/domain/language';
import { LANGUAGES, type Language, SIDES, type Side } from '@youying/shared/domain/language';
import { BLANK_PARAMS, renderText, renderTimelineText } from '@youying/shared/domain/notifications/texts';
import type { MessageText } from '@youying/shared/domain/notifications/types';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import { type StaffDutyKind, staffDutyOf } from '@youying/shared/domain/procedures/staff-duties';
import { firstStandingStepAt } from '@youying/shared/domain/procedures/standing-entries';
import type { Department, Role } from '@youying/shared/domain/roles';
import { tell } from '../../notifications/public/tell.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { recordHint } from '../../platform/hints/record-hint.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { EventTexts } from '../../tickets/timeline.entity.js';
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
}

/** Somebody of the staff owes an answer; the clock presses for it. */
export async function openStaffDuty(work: Work, duty: StaffDuty): Promise<void> {
  const policies = (await rulesOf(work, duty.communityId)).policiesAt(work.now);
  const { communityId } = duty;
  recordHint(work, { communityId, type: 'duties', id: communityId });
  const { rule, within } = staffDutyOf(duty.kind);
  const dueAt = work.now + policyLength(within, policies);
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
  recordHint(work, { communityId: subject.communityId, type: 'duties', id: subject.communityId });
  const done = { isOpen: false, state: 'done', settledAt: work.now, settledBy: by.personId } as const;
  work.updateMany(Task, { ...subject, isOpen: true }, { ...done, nextActionAt: null, outcome: by.outcome });
}

/** A message in the inbox of these people, without a ticket behind it. */
export async function tellStaff(
  work: Work,
  news: {
    readonly communityId: number;
    readonly personIds: readonly number[];
    readonly title: Localized;
    readonly text: Localized;
  },
): Promise<void> {
  const texts: Record<Side, Partial<Record<Language, MessageText>>> = { resident: {}, staff: {} };
  const timeline: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const params = { ...BLANK_PARAMS, task: news.title[language], words: news.text[language] };
    for (const side of SIDES) texts[side][language] = renderText('staff_notice', side, language, params);
    timeline[language] = renderTimelineText('staff_notice', language, params);
  }
  const style = { side: 'staff', templateKey: null, needsResident: false } as const;
  await tell(work, {
    ...{ communityId: news.communityId, ticketId: null, workOrderId: null, eventId: nextId(), except: null },
    type: 'staff_notice',
    texts: { ...texts, timeline } as EventTexts,
    addressees: [...new Set(news.personIds)].map((personId) => ({ personId, ...style })),
  });
}
