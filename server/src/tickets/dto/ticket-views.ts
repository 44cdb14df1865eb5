import { ALARM_STATES } from '@youying/shared/domain/alarm/types';
import { REACH_FAILURES, REACH_STATES } from '@youying/shared/domain/notifications/reached';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import {
  CHANNELS,
  CLOSE_OUTCOMES,
  PRIORITIES,
  TICKET_KINDS,
  TICKET_STATUSES,
  VERIFICATION_METHODS,
} from '@youying/shared/domain/ticket/types';
import { CallbackView, PlannedCallbackView } from '../../callbacks/dto/callback-views.js';
import { ComplaintBriefView } from '../../complaints/dto/complaint-views.js';
import { MediaView } from '../../media/dto/media-view.js';
import { OutageHint } from '../../outages/dto/outage-hint-view.js';
import { ContactView, Named, PersonView } from '../../platform/http/common-views.js';
import {
  Code,
  Data,
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
import { TaskView } from '../../tasks/dto/task-views.js';
import { WorkOrderView } from '../../work-orders/dto/work-order-views.js';

export class AppointmentView {
  @Time() from!: string;
  @Time() to!: string;
}

export class CloseRequirementView {
  @Text({ max: 60 }) code!: string;
  @Text({ max: 200, about: 'In the language of the caller' }) text!: string;
  @Text({ max: 40, about: 'Role that can supply it' }) whom!: string;
}

export class RatingView {
  @Whole({ min: 1, max: 5 }) speed!: number;
  @Whole({ min: 1, max: 5 }) quality!: number;
  @Whole({ min: 1, max: 5 }) attitude!: number;
  @Time() at!: string;
}

export class SignedView {
  @Text({ max: 40 }) name!: string;
  @Time() at!: string;
}

/** CLO-6. While the matter is open: verified and signed at the desk, waits for the senior's signature (CLO-4). */
export class CloseOutView {
  @OneOf([...CLOSE_OUTCOMES, 'abuse']) outcome!: string;
  @Text({ max: 2600, nullable: true, about: 'What the resident reads' }) note!: string | null;
  @Text({ max: 2000, nullable: true }) internalNote!: string | null;
  @OneOf(VERIFICATION_METHODS, { nullable: true }) method!: string | null;
  @Text({ max: 2000, nullable: true, about: 'Who said so, or which document (CLO-2)' }) confirmedBy!: string | null;
  @Nested(() => SignedView) receptionist!: SignedView;
  @Nested(() => SignedView, { nullable: true }) senior!: SignedView | null;
  @Nested(() => SignedView, { nullable: true, about: 'For what could not be done (CLO-5)' })
  consentedBy!: SignedView | null;
}

export class LinkedTicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @OneOf(TICKET_STATUSES) status!: string;
  @YesNo({ about: 'This one may close while that one is open (CLO-3)' }) separable!: boolean;
}

/** A matter as this caller may see it. */
/** How far a message that asks a consent or a signature of the resident has come. */
export class ReachView {
  @Id() workOrderId!: string;
  @OneOf(REACH_STATES, { about: '`sent`: WeChat has it and has not said that it arrived' }) state!: string;
  @Time({ nullable: true }) at!: string | null;
  @OneOf(REACH_FAILURES, { nullable: true, about: 'Why it reached nobody' }) why!: string | null;
}

export class TicketView {
  @Id() id!: string;
  @Text({ max: 24, nullable: true, about: 'Given by registration (REG-1)' }) no!: string | null;
  @OneOf(TICKET_KINDS) kind!: string;
  @OneOf(TICKET_STATUSES) status!: string;
  @OneOf(PRIORITIES) priority!: string;
  @OneOf(ALARM_STATES, { nullable: true, about: 'Of the alarm raised for it, which has the same id' }) alarm!:
    | string
    | null;
  @Id({ nullable: true }) categoryId!: string | null;
  @Text({ max: 120, nullable: true }) categoryName!: string | null;
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @Nested(() => Named) community!: Named;
  @Id({ nullable: true }) houseId!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 2000 }) description!: string;
  @NestedList(() => MediaView, { max: 50 }) media!: MediaView[];
  @OneOf(CHANNELS) channel!: string;
  @Nested(() => ContactView, { nullable: true }) contact!: ContactView | null;
  @Nested(() => PersonView, { nullable: true, about: 'Hidden where the reporter asked for it' })
  reporter!: PersonView | null;
  @Nested(() => AppointmentView, { nullable: true }) appointment!: AppointmentView | null;
  @Nested(() => PersonView, { nullable: true, about: 'Who owns the matter until it ends (ROL-3)' })
  owner!: PersonView | null;
  @NestedList(() => WorkOrderView, { max: 100 }) workOrders!: WorkOrderView[];
  @Nested(() => TaskView, { nullable: true, about: 'The nearest open duty' }) nextTask!: TaskView | null;
  @Nested(() => CallbackView, { nullable: true, about: 'The open callback after close-out' })
  callback!: CallbackView | null;
  @Nested(() => RatingView, { nullable: true, about: 'The last rating (CBK-10)' }) rating!: RatingView | null;
  @Text({ max: 2000, nullable: true }) outcome!: string | null;
  @Nested(() => CloseOutView, {
    nullable: true,
    about: 'Staff: the record of the close-out, or what is prepared for it',
  })
  closeOut!: CloseOutView | null;
  @Nested(() => PlannedCallbackView, { nullable: true, about: 'Staff: the callback that closing now would ask for' })
  plannedCallback!: PlannedCallbackView | null;
  @YesNo({ about: 'Came in out of hours and waits for whoever is on duty to take it (INT-2)' }) untaken!: boolean;
  @YesNo({ about: 'A special or major event (CLS-4)' }) major!: boolean;
  @YesNo({ about: 'Bound in a monthly archive: to be read only (CLO-7)' }) archived!: boolean;
  @Id({ nullable: true }) linkedTicketId!: string | null;
  @NestedList(() => LinkedTicketView, { max: 100, about: 'Staff: what was found while working on this (REG-7)' })
  linked!: LinkedTicketView[];
  @NestedList(() => CloseRequirementView, { max: 50, about: 'Staff: what close-out still needs' })
  closeRequirements!: CloseRequirementView[];
  @Nested(() => ComplaintBriefView, { nullable: true, about: 'Of a complaint: where it stands, what was answered' })
  complaint!: ComplaintBriefView | null;
  @NestedList(() => ReachView, {
    optional: true,
    max: 100,
    about: 'The desk, of one matter: what is asked of the resident, and whether they know',
  })
  reached?: ReachView[];
  @YesNo() anonymous!: boolean;
  @Time() createdAt!: string;
  @Time({ nullable: true }) registeredAt!: string | null;
  @Time({ nullable: true }) handledAt!: string | null;
  @Time({ nullable: true }) closedAt!: string | null;
  @Time({ nullable: true, about: 'Urging is possible again from then on' }) urgeableFrom!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @StringList({ max: 100, about: 'What this caller may do to it now; clients draw their buttons from it' })
  actions!: string[];
}

/** A row of a list: enough for a card, without the timeline. */
export class TicketPageView {
  @NestedList(() => TicketView, { max: 100 }) items!: TicketView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class TimelineActorView {
  @Id({ nullable: true }) id!: string | null;
  @Text({ max: 40, nullable: true }) name!: string | null;
  @Text({ max: 30, nullable: true }) role!: string | null;
  @Text({ max: 300, nullable: true }) photoUrl!: string | null;
}

export class TimelineEntryView {
  @Id() id!: string;
  @Time() at!: string;
  @Nested(() => TimelineActorView, { nullable: true, about: 'Null: the system' }) actor!: TimelineActorView | null;
  @Text({ max: 40 }) type!: string;
  @Text({ max: 2000, about: 'A sentence in the language of the caller' }) text!: string;
  @OneOf(['public', 'internal']) visibility!: string;
  @Id({ nullable: true }) workOrderId!: string | null;
  @NestedList(() => MediaView, { max: 50 }) media!: MediaView[];
  @Data() data!: Record<string, unknown>;
}

export class TimelineView {
  @NestedList(() => TimelineEntryView, { max: 1000 }) items!: TimelineEntryView[];
}

export class DangerHint {
  @Text({ max: 40, about: 'The word that means danger' }) word!: string;
  @Text({ max: 200 }) advice!: string;
  @Text({ max: 20 }) phone!: string;
}

export class SimilarTicketHint {
  @Id({ nullable: true, about: 'Only where the caller may open it' }) id!: string | null;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @Text({ max: 200, about: 'Told without names' }) text!: string;
  @Text({ max: 200 }) place!: string;
  @Time() createdAt!: string;
  @OneOf(TICKET_STATUSES) status!: string;
}

export class SuggestionHint {
  @Id({ nullable: true }) categoryId!: string | null;
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @OneOf(PRIORITIES) priority!: string;
  @Text({ max: 200, about: 'Why: the words found' }) because!: string;
  @StringList({ max: 20, about: 'The words it went by, as they stand in the text' }) words!: string[];
}

export class RecordHint {
  @StringList({ max: 4, about: 'What the words do not tell yet: where, what, when, wanted (INT-5)' })
  missing!: string[];
  @Text({ max: 100, about: 'The one question to ask next' }) question!: string;
}

export class IntakeHintsView {
  @Nested(() => DangerHint, { nullable: true }) danger!: DangerHint | null;
  @NestedList(() => OutageHint, { max: 20 }) outages!: OutageHint[];
  @NestedList(() => SimilarTicketHint, { max: 5 }) similar!: SimilarTicketHint[];
  @Nested(() => SuggestionHint, { nullable: true }) suggestion!: SuggestionHint | null;
  @Nested(() => RecordHint, { nullable: true, about: 'Null: the record is complete' }) record!: RecordHint | null;
}
