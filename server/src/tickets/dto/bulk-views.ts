import { Id, IdList, Nested, NestedList, OneOf, Text } from '../../platform/http/fields.js';
import { BULK_POLICY } from '../bulk-policy.js';
import {
  AddNoteInput,
  ChangePriorityInput,
  ClaimTicketInput,
  PassOnTicketInput,
  TakeBackInput,
} from './ticket-inputs.js';

export const BULK_ACTS = ['claimTicket', 'passOnTicket', 'changePriority', 'addNote', 'takeBack'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Exactly one act, done to each of the tickets as if it were done there alone. */
export class ActOnManyInput {
  @IdList({ min: 1, max: BULK_POLICY.mostRows }) ticketIds!: string[];
  @Nested(() => ClaimTicketInput, { optional: true }) claimTicket?: ClaimTicketInput;
  @Nested(() => PassOnTicketInput, { optional: true }) passOnTicket?: PassOnTicketInput;
  @Nested(() => ChangePriorityInput, { optional: true }) changePriority?: ChangePriorityInput;
  @Nested(() => AddNoteInput, { optional: true }) addNote?: AddNoteInput;
  @Nested(() => TakeBackInput, { optional: true }) takeBack?: TakeBackInput;
}

/** `refused`: by rights or rules, and it will not be otherwise next time; `failed`: try again, nothing happened. */
export const ROW_OUTCOMES = ['done', 'refused', 'failed'] as const;

export class RowOutcomeView {
  @Id() ticketId!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @OneOf(ROW_OUTCOMES) outcome!: string;
  @Text({ max: 60, nullable: true, about: 'Code of the problem' }) code!: string | null;
  @Text({ max: 200, nullable: true, about: 'Why, in the language of the caller' }) reason!: string | null;
}

export class ActOnManyView {
  @NestedList(() => RowOutcomeView, { max: BULK_POLICY.mostRows }) rows!: RowOutcomeView[];
}

export class ExportTicketsInput {
  @IdList({ min: 1, max: BULK_POLICY.mostAsked }) ticketIds!: string[];
}
