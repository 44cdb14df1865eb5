import { ROLE_LABELS } from '@youying/shared/domain/labels';
import { fill } from '@youying/shared/domain/language';
import { BLOCK_LABELS } from '@youying/shared/domain/procedures/blocks';
import type { PeriodicKind } from '@youying/shared/domain/procedures/periodic-entries';
import { DUTY_SIGNATURES } from '@youying/shared/domain/procedures/signatures';
import { stepsOfDuty } from '@youying/shared/domain/procedures/standing-entries';
import type { Role } from '@youying/shared/domain/roles';
import { stateOf } from '../../matters/public/task-view.js';
import type { Look } from '../../matters/public/view-parts.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { ListedTaskView } from '../dto/task-views.js';
import { mayCompleteDuty, settledByWord } from '../public/may-complete-duty.js';
import type { Task } from '../task.entity.js';
import { dutyTitle } from './duty-words.js';

/** `20261116` as people write it. */
const firstDay = (key: string | null): string | null =>
  key === null ? null : `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6)}`;

/** What a community owes for a period, in the list of what is to be done. */
export function dutyView(duty: Task, communityName: string, { actor, language, now }: Look): ListedTaskView {
  const title = dutyTitle(duty, language);
  return {
    id: idText(duty.id),
    kind: duty.kind,
    rule: duty.rule,
    title,
    subject: { type: duty.subjectType, id: idText(duty.subjectId), no: null },
    ticketId: null,
    ticketNo: null,
    place: communityName,
    assignee: null,
    ownerRole: duty.ownerRole,
    department: duty.department,
    dueAt: timeTextOrNull(duty.dueAt),
    state: stateOf(duty, now),
    escalation: duty.step === 0 ? null : (stepsOfDuty(duty.kind)[duty.step - 1]?.act ?? null),
    period: firstDay(duty.periodKey),
    openedAt: timeText(duty.createdAt),
    description: title,
    priority: 'normal',
    signatureGroup: DUTY_SIGNATURES[duty.kind as PeriodicKind]?.group ?? null,
    stepsTaken: [],
    block: {
      code: 'role',
      text: fill(BLOCK_LABELS.role[language], { role: ROLE_LABELS[duty.ownerRole as Role][language] }),
    },
    actions: duty.isOpen && settledByWord(duty) && mayCompleteDuty(actor, duty) ? ['completeTask'] : [],
  };
}
