import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { SIGNING_WAYS } from '@youying/shared/domain/signature';
import { MATERIALS_CHECKS, VOICES, WORK_ORDER_STATUSES } from '@youying/shared/domain/work-order/types';
import { MediaView } from '../../media/dto/media-view.js';
import { PersonView } from '../../platform/http/common-views.js';
import {
  Code,
  Decimal,
  Fen,
  Id,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

export class LineView {
  @Id({ nullable: true }) feeItemId!: string | null;
  @Text({ max: 80 }) name!: string;
  @Text({ max: 20, nullable: true }) unit!: string | null;
  @Decimal({ min: 0, max: 9999, places: 2 }) quantity!: number;
  @Fen() unitPriceFen!: number;
  @Fen() totalFen!: number;
}

export class DecisionView {
  @OneOf(VOICES) by!: string;
  @Text({ max: 40, nullable: true, about: 'In whose name' }) name!: string | null;
  @Text({ max: 40, nullable: true }) witness!: string | null;
  @Text({ max: 500, nullable: true }) reason!: string | null;
  @Time() at!: string;
}

export class QuoteView {
  @Id() id!: string;
  @NestedList(() => LineView, { max: 30 }) lines!: LineView[];
  @Fen() totalFen!: number;
  @OneOf(['open', 'consented', 'refused', 'superseded', 'free']) status!: string;
  @Whole({ min: 1, max: 1000 }) version!: number;
  @Text({ max: 500, nullable: true }) note!: string | null;
  @Text({ max: 40, nullable: true, about: 'The version of the fee schedule' }) scheduleName!: string | null;
  @Nested(() => DecisionView, { nullable: true }) decision!: DecisionView | null;
  @Fen({ nullable: true, about: 'A second quotation: what was agreed before' }) previousTotalFen!: number | null;
  @Time() createdAt!: string;
}

export class MaterialsCheckView {
  @OneOf(MATERIALS_CHECKS) outcome!: string;
  @YesNo({ nullable: true }) acknowledged!: boolean | null;
  @Text({ max: 500, nullable: true }) note!: string | null;
}

export class ActualView {
  @NestedList(() => LineView, { max: 30 }) lines!: LineView[];
  @Fen() totalFen!: number;
  @Text({ max: 2000, nullable: true }) result!: string | null;
  @NestedList(() => MediaView, { max: 20 }) media!: MediaView[];
}

export class SignatureView {
  @OneOf(SIGNING_WAYS, { about: 'Typed by who could not draw: no image' }) way!: string;
  @Text({ max: 300, nullable: true }) imageUrl!: string | null;
  @OneOf(VOICES) by!: string;
  @Text({ max: 40, nullable: true }) name!: string | null;
  @Text({ max: 40, nullable: true }) witness!: string | null;
  @Time() at!: string;
}

export class FeeReviewView {
  @Text({ max: 1000 }) text!: string;
  @NestedList(() => MediaView, { max: 9 }) media!: MediaView[];
  @YesNo({ nullable: true, about: 'Null: not answered yet' }) feasible!: boolean | null;
  @NestedList(() => LineView, { max: 30 }) lines!: LineView[];
  @Text({ max: 1000, nullable: true }) note!: string | null;
}

/** What the implementer needs of the matter without opening the ticket. */
export class OrderMatterView {
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @OneOf(['emergency', 'high', 'normal', 'low']) priority!: string;
  @Text({ max: 120, nullable: true }) categoryName!: string | null;
  @Text({ max: 40, nullable: true }) contactName!: string | null;
  @Text({ max: 20, nullable: true }) contactPhone!: string | null;
  @Time({ nullable: true }) appointmentFrom!: string | null;
  @Time({ nullable: true }) appointmentTo!: string | null;
  @NestedList(() => MediaView, { max: 50 }) media!: MediaView[];
  @YesNo({ about: 'Whether a resident can consent and sign on a phone of their own' }) residentHasPhone!: boolean;
}

/** On site after 到场 was due (WRK-1, WRK-2). */
export class LateArrivalView {
  @Time() dueAt!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) minutes!: number;
  @Text({ max: 200, nullable: true, about: 'Null: nobody said why' }) reason!: string | null;
}

/** An order 派工单 as this caller may see it. */
export class WorkOrderView {
  @Id() id!: string;
  @Text({ max: 28 }) no!: string;
  @Id() ticketId!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @OneOf(WORK_ORDER_STATUSES) status!: string;
  @Text({ max: 500 }) task!: string;
  @Nested(() => PersonView, { nullable: true }) assignee!: PersonView | null;
  @Time({ nullable: true, about: 'The nearest limit that runs now: accept, arrive, or the order’s own' }) deadlineAt!:
    | string
    | null;
  @Text({ max: 40, nullable: true, about: 'What is due at deadlineAt (task kind)' }) deadlineKind!: string | null;
  @YesNo() rectification!: boolean;
  @Nested(() => MaterialsCheckView, { nullable: true }) materialsCheck!: MaterialsCheckView | null;
  @Nested(() => QuoteView, { nullable: true }) quote!: QuoteView | null;
  @Nested(() => ActualView, { nullable: true }) actual!: ActualView | null;
  @Nested(() => SignatureView, { nullable: true }) signature!: SignatureView | null;
  @Nested(() => FeeReviewView, { nullable: true }) feeReview!: FeeReviewView | null;
  @Nested(() => OrderMatterView) matter!: OrderMatterView;
  @Text({ max: 500, nullable: true }) returnReason!: string | null;
  @Time() dispatchedAt!: string;
  @Time({ nullable: true }) acceptedAt!: string | null;
  @Time({ nullable: true }) arrivedAt!: string | null;
  @Nested(() => LateArrivalView, { nullable: true, about: 'Staff: after it was due; null: in time' })
  late!: LateArrivalView | null;
  @Time({ nullable: true }) startedAt!: string | null;
  @Time({ nullable: true }) pausedUntil!: string | null;
  @Time({ nullable: true }) finishedAt!: string | null;
  @Time({ nullable: true }) signedAt!: string | null;
  @Time({ nullable: true }) confirmedAt!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @StringList({ max: 100 }) actions!: string[];
}

export class WorkOrderPageView {
  @NestedList(() => WorkOrderView, { max: 100 }) items!: WorkOrderView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class StaffMemberView extends PersonView {
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @Text({ max: 30 }) role!: string;
  @StringList({ max: 100 }) skills!: string[];
  @Whole({ min: 0, max: 10000, about: 'Open orders in hand' }) openOrders!: number;
}

export class StaffListView {
  @NestedList(() => StaffMemberView, { max: 100 }) items!: StaffMemberView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}
