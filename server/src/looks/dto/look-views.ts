import { Code, Id, NestedList, OneOf, Text, Time } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { LOOKED_AT } from '../file-look.entity.js';

export class ListLooksQuery extends PageQuery {
  @OneOf(LOOKED_AT, { optional: true }) type?: string;
  @Id({ optional: true, about: 'One house, one archive, a ticket, a person, a request or a question' })
  subjectId?: string;
}

/** Somebody looked at a file, or at somebody’s number. */
export class LookView {
  @Id() id!: string;
  @OneOf(LOOKED_AT) type!: string;
  @Id() subjectId!: string;
  @Text({ max: 120, about: 'As it was called then' }) subjectName!: string;
  @Text({ max: 40 }) byName!: string;
  @Time() at!: string;
}

export class LookPageView {
  @NestedList(() => LookView, { max: 100 }) items!: LookView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
