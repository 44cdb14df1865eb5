import { BLOCKS } from '@youying/shared/domain/procedures/blocks';
import { SIGNATURE_GROUPS } from '@youying/shared/domain/procedures/signatures';
import { STEP_ACTS, TASK_AUDIENCES } from '@youying/shared/domain/procedures/types';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PRIORITIES } from '@youying/shared/domain/ticket/types';
import { PersonView, SubjectRef } from '../../platform/http/common-views.js';
import { Code, Id, ListOf, Nested, NestedList, OneOf, StringList, Text, Time } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class ListTasksQuery extends PageQuery {
  @OneOf(['mine', 'department', 'overdue', 'signature'], { optional: true }) scope?: string;
}

export class CompleteTaskInput {
  @Text({ max: 500, optional: true }) note?: string;
}

export class TaskView {
  @Id() id!: string;
  @Text({ max: 40 }) kind!: string;
  @Text({ max: 12, about: 'Rule id of the procedure book' }) rule!: string;
  @Text({ max: 120, about: 'What is to be done, in the language of the caller' }) title!: string;
  @Nested(() => SubjectRef) subject!: SubjectRef;
  @Id({ nullable: true, about: 'Null: owed by the community for a period' }) ticketId!: string | null;
  @Text({ max: 28, nullable: true }) ticketNo!: string | null;
  @Text({ max: 200 }) place!: string;
  @Nested(() => PersonView, { nullable: true }) assignee!: PersonView | null;
  @Text({ max: 30 }) ownerRole!: string;
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @Time({ nullable: true }) dueAt!: string | null;
  @OneOf(['open', 'overdue', 'done', 'dropped']) state!: string;
  @Text({ max: 20, nullable: true, about: 'The last thing the clock did: remind, press, escalate' }) escalation!:
    | string
    | null;
}

export class StepTakenView {
  @OneOf(STEP_ACTS) act!: string;
  @Time() at!: string;
  @ListOf(TASK_AUDIENCES, { about: 'Whom the procedure book names for this step' }) to!: string[];
}

export class BlockView {
  @OneOf(BLOCKS) code!: string;
  @Text({ max: 200, about: 'In the language of the caller' }) text!: string;
}

/** A task in a list: what it is about, who owes it since when, what was done about it, what keeps it. */
export class ListedTaskView extends TaskView {
  @Code({
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    max: 10,
    nullable: true,
    about: 'First day of the week or month it is owed for',
  })
  period!: string | null;
  @Time({ about: 'When the duty began' }) openedAt!: string;
  @Text({ max: 2000, about: 'The words of the report' }) description!: string;
  @OneOf(PRIORITIES) priority!: string;
  @OneOf(SIGNATURE_GROUPS, { nullable: true, about: 'Where it stands in 待我签字; null: it needs no signature' })
  signatureGroup!: string | null;
  @NestedList(() => StepTakenView, { max: 20, about: 'Reminders, presses and escalations so far, oldest first' })
  stepsTaken!: StepTakenView[];
  @Nested(() => BlockView, { about: 'What keeps it from being done' }) block!: BlockView;
  @StringList({ max: 5, about: '`completeTask` where the caller may end it by hand' }) actions!: string[];
}

export class TaskPageView {
  @NestedList(() => ListedTaskView, { max: 100 }) items!: ListedTaskView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
