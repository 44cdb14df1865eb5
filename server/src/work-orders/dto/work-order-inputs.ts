import { DEPARTMENTS, STAFF_LISTS, type StaffList } from '@youying/shared/domain/roles';
import { MATERIALS_CHECKS, WORK_ORDER_STATUSES } from '@youying/shared/domain/work-order/types';
import {
  Decimal,
  Fen,
  Id,
  IdList,
  Nested,
  NestedList,
  OneOf,
  Text,
  Time,
  Words,
  YesNo,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

export const MAX_LINES = 30;

export class DispatchWorkOrderInput {
  @OneOf(DEPARTMENTS) department!: string;
  @Id({ optional: true, about: 'Absent: the pool of the department' }) assigneeId?: string;
  @YesNo({ optional: true, about: 'To whoever suits best; not together with assigneeId (DSP-5)' }) automatic?: boolean;
  @Text({ max: 200, optional: true, about: 'Straight to somebody, past the head of the department: why (DSP-4)' })
  reason?: string;
  @Text({ max: 500 }) task!: string;
  @Time({ optional: true }) deadlineAt?: string;
}

export const WORK_ORDER_SCOPES = ['mine', 'department', 'available'] as const;

export class ListWorkOrdersQuery extends PageQuery {
  @OneOf(WORK_ORDER_SCOPES, { optional: true }) scope?: string;
  @OneOf([...WORK_ORDER_STATUSES, 'open', 'done_today'], { optional: true }) status?: string;
}

export class AcceptWorkOrderInput {
  @Time({ optional: true, about: 'When the implementer expects to be there' }) expectedAt?: string;
}

export class ReasonInput {
  @Text({ max: 500 }) reason!: string;
}

export class TransferWorkOrderInput {
  @Id() assigneeId!: string;
  @Text({ max: 500 }) reason!: string;
}

export class LocationInput {
  @Decimal({ min: -90, max: 90, places: 8 }) latitude!: number;
  @Decimal({ min: -180, max: 180, places: 8 }) longitude!: number;
}

export class ArriveWorkOrderInput {
  @Nested(() => LocationInput, { optional: true }) location?: LocationInput;
  @Words({ max: 200, optional: true, about: 'Why so late; counts only after 到场 was due (WRK-1)' })
  lateReason?: string;
}

export class LineInput {
  @Id({ optional: true, about: 'An item of the fee schedule; its price comes from there' }) feeItemId?: string;
  @Text({ max: 80, optional: true }) name?: string;
  @Decimal({ min: 0.01, max: 9999, places: 2 }) quantity!: number;
  @Fen({ optional: true, about: 'Counts only for items outside the schedule and inside a range' })
  unitPriceFen?: number;
}

export class QuoteWorkOrderInput {
  @NestedList(() => LineInput, { max: MAX_LINES, about: 'Empty: free of charge' }) lines!: LineInput[];
  @Text({ max: 500, optional: true }) note?: string;
}

export class OrderTextInput {
  @Text({ max: 1000 }) text!: string;
}

export class RequestFeeReviewInput {
  @Text({ max: 1000 }) text!: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
}

export class AnswerFeeReviewInput {
  @YesNo() feasible!: boolean;
  @NestedList(() => LineInput, { max: MAX_LINES, optional: true }) lines?: LineInput[];
  @Text({ max: 1000, optional: true }) note?: string;
}

export class ConsentQuoteInput {
  @Id() quoteId!: string;
  @Text({ max: 40, optional: true, about: 'On the implementer’s phone or by telephone: for whom' }) onBehalfOf?: string;
  @Text({ max: 40, optional: true, about: 'Who was present' }) witness?: string;
}

export class RefuseQuoteInput extends ConsentQuoteInput {
  @Text({ max: 500 }) reason!: string;
}

export class StartWorkOrderInput {}

export class PauseWorkOrderInput {
  @Text({ max: 500 }) reason!: string;
  @Time({ optional: true }) until?: string;
}

export class ResumeWorkOrderInput {}

export class MaterialsCheckInput {
  @OneOf(MATERIALS_CHECKS, { about: 'WRK-7' }) outcome!: string;
  @YesNo({ optional: true, about: 'failed: the resident was told the consequences and chose' }) acknowledged?: boolean;
  @Text({ max: 500, optional: true }) note?: string;
}

export class FinishWorkOrderInput {
  @Text({ max: 2000 }) result!: string;
  @NestedList(() => LineInput, { max: MAX_LINES }) lines!: LineInput[];
  @IdList({ max: 20 }) mediaIds!: string[];
  @Nested(() => MaterialsCheckInput, { optional: true }) materialsCheck?: MaterialsCheckInput;
}

export class SignWorkOrderInput {
  @Id({ optional: true, about: 'When satisfied: the drawn signature, or `typedName`' }) signatureMediaId?: string;
  @Text({ max: 40, optional: true, about: 'Signed by keyboard: the name of whoever signs, typed (WRK-8)' })
  typedName?: string;
  @YesNo() satisfied!: boolean;
  @Text({ max: 1000, optional: true, about: 'Needed when not satisfied' }) note?: string;
  @Text({ max: 40, optional: true }) onBehalfOf?: string;
  @Text({ max: 40, optional: true }) witness?: string;
}

export class ReturnWorkOrderInput extends ReasonInput {}

export class ConfirmWorkOrderInput {
  @Text({ max: 1000, optional: true }) note?: string;
}

export class SuggestAssigneeQuery {
  @Id() ticketId!: string;
  @OneOf(DEPARTMENTS, { optional: true, about: 'Default: that of the category' }) department?: string;
}

export class ListStaffQuery extends PageQuery {
  @OneOf(Object.keys(STAFF_LISTS), { optional: true }) who?: StaffList;
  @OneOf(DEPARTMENTS, { optional: true }) department?: string;
}
