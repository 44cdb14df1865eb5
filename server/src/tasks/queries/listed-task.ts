import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo } from '@youying/shared/domain/access/reach';
import { taskSubject } from '@youying/shared/domain/access/subjects';
import { DEPARTMENT_LABELS, ROLE_LABELS } from '@youying/shared/domain/labels';
import { fill } from '@youying/shared/domain/language';
import { BLOCK_LABELS, blockOf } from '@youying/shared/domain/procedures/blocks';
import { entryOf } from '@youying/shared/domain/procedures/book';
import { SIGNATURES } from '@youying/shared/domain/procedures/signatures';
import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { Department, Role } from '@youying/shared/domain/roles';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { taskView } from '../../matters/public/task-view.js';
import { type Look, personOrNull } from '../../matters/public/view-parts.js';
import { timeText } from '../../platform/http/ids.js';
import type { BlockView, ListedTaskView } from '../dto/task-views.js';
import type { Task } from '../task.entity.js';
import type { StepTaken } from './steps-taken.js';

export function listedTask(task: Task, matter: Matter, steps: readonly StepTaken[], look: Look): ListedTaskView {
  const kind = task.kind as TaskKind;
  const subject = subjectOf(matter);
  return {
    ...taskView(task, matter, look),
    assignee: personOrNull(matter, task.assigneeId, look, maySeeField('staff_work_phone', look.actor, subject)),
    period: null,
    openedAt: timeText(task.createdAt),
    description: matter.ticket.description,
    priority: matter.ticket.priority,
    signatureGroup: SIGNATURES[kind]?.group ?? null,
    stepsTaken: steps.map(({ act, at, to }) => ({ act, at: timeText(at), to: [...to] })),
    block: blockView(task, matter, look),
    actions: entryOf(kind).byHand && mayDo('completeTask', look.actor, subjectOfTask(task)) ? ['completeTask'] : [],
  };
}

const subjectOfTask = ({ communityId, assigneeId, department }: Task) =>
  taskSubject({ communityId, assigneeId, department: department as Department | null });

function blockView(task: Task, matter: Matter, { language }: Look): BlockView {
  const ofOrder = task.subjectType === 'work_order';
  const order = matter.orders.find(({ id, isOpen }) => (ofOrder ? id === task.subjectId : isOpen)) ?? null;
  const code = blockOf({
    alone: entryOf(task.kind as TaskKind).alone ?? false,
    assigneeId: task.assigneeId,
    ownerRole: task.ownerRole as Role,
    orderStatus: order?.status ?? null,
    ofOrder,
  });
  const nameOf = (id: number | null | undefined) => (id == null ? undefined : matter.people.get(id)?.name);
  const role = ROLE_LABELS[task.ownerRole as Role][language];
  return {
    code,
    text: fill(BLOCK_LABELS[code][language], {
      holder: nameOf(task.assigneeId) ?? role,
      role,
      department: order ? DEPARTMENT_LABELS[order.department][language] : '',
      worker: nameOf(order?.assigneeId) ?? '',
    }),
  };
}
