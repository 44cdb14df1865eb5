import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PersonView, SubjectRef } from '../../platform/http/common-views.js';
import { Code, Id, Nested, NestedList, OneOf, Text, Time } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export class ListTasksQuery extends PageQuery {
  @OneOf(['mine', 'department', 'overdue'], { optional: true }) scope?: string;
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
  @Id() ticketId!: string;
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

export class TaskPageView {
  @NestedList(() => TaskView, { max: 100 }) items!: TaskView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
