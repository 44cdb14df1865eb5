import { Id, NestedList, Text } from '../../platform/http/fields.js';

export class DayWayInput {
  @Id() ticketId!: string;
  @Text({ max: 500, about: 'What is to be done now; written into the history of the matter' }) text!: string;
}

export class SignDayRecordInput {
  @Text({ max: 2000, about: 'What the supervisor says of the day' }) opinion!: string;
  @Text({ max: 500, optional: true, about: 'Whom to reward or to blame' }) rewards?: string;
  @NestedList(() => DayWayInput, { max: 5000, optional: true, about: 'For each of `first` that needs one' })
  ways?: DayWayInput[];
  @Id({ optional: true, about: 'An upload for `signature`: drawn. This or `typedName`' }) signatureMediaId?: string;
  @Text({ max: 40, optional: true, about: 'Signed by keyboard: the caller’s own name, typed' }) typedName?: string;
}
