import { PUBLIC_NUMBERS } from '@youying/shared/domain/alarm/kinds';
import { ALARM_ANSWERS, ALARM_KINDS, ALARM_STATES } from '@youying/shared/domain/alarm/types';
import { OUTAGE_KINDS } from '@youying/shared/domain/outage/types';
import { DEPARTMENTS, ROLES } from '@youying/shared/domain/roles';
import { MediaView } from '../../media/dto/media-view.js';
import { Named, PersonView } from '../../platform/http/common-views.js';
import {
  Code,
  Id,
  ListOf,
  Nested,
  NestedList,
  OneOf,
  StringList,
  Text,
  Time,
  Whole,
  YesNo,
} from '../../platform/http/fields.js';

/** Somebody who has to know (EMG-1); `person` null: whoever stands on the post. */
export class AlarmPersonView {
  @Id() id!: string;
  @Nested(() => PersonView, { nullable: true }) person!: PersonView | null;
  @OneOf(ROLES) role!: string;
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @Text({ max: 60, about: 'Role and department in words' }) post!: string;
  @Time() notifiedAt!: string;
  @Time({ nullable: true }) acknowledgedAt!: string | null;
  @OneOf(ALARM_ANSWERS, { nullable: true }) answer!: string | null;
  @Time({ nullable: true }) etaAt!: string | null;
  @Whole({ min: 0, max: 2_000_000_000, about: 'How often the clock has pressed them' }) pressed!: number;
  @Whole({ min: 0, max: 2_000_000_000, about: 'Telephone calls that nobody answered' }) unanswered!: number;
  @Nested(() => Named, { nullable: true, about: 'At work in the same department and not told yet: to be called in' })
  next!: Named | null;
}

/** A contractor who can do what this kind needs. */
export class AlarmContractorView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @StringList({ max: 20, about: 'As on file' }) skills!: string[];
  @Text({ max: 20 }) phone!: string;
}

/** What may be hung out for the neighbours; as words to begin with. */
export class AlarmNewsView {
  @OneOf(OUTAGE_KINDS) kind!: string;
  @Text({ max: 200 }) cause!: string;
  @Text({ max: 200 }) callerWords!: string;
  @Nested(() => Named, { nullable: true, about: 'Null: the place names none' }) building!: Named | null;
  @Text({ max: 20, nullable: true, about: 'Null: the whole building' }) unit!: string | null;
}

export class AlarmInstructionView {
  @Id() id!: string;
  @Text({ max: 500 }) text!: string;
  @Text({ max: 40 }) givenBy!: string;
  @Time() givenAt!: string;
  @Nested(() => Named) owner!: Named;
  @Time() dueAt!: string;
  @YesNo() open!: boolean;
  @YesNo({ nullable: true }) done!: boolean | null;
  @Text({ max: 500, nullable: true }) outcome!: string | null;
  @Time({ nullable: true }) settledAt!: string | null;
  @YesNo({ about: 'The caller may settle it' }) mine!: boolean;
}

export class AlarmLogView {
  @Id() id!: string;
  @Time({ about: 'When it happened: the order of the log' }) happenedAt!: string;
  @Time({ about: 'When it was written down' }) at!: string;
  @Text({ max: 40, nullable: true, about: 'Null: the system' }) by!: string | null;
  @Text({ max: 40 }) type!: string;
  @Text({ max: 2000 }) text!: string;
  @NestedList(() => MediaView, { max: 50 }) media!: MediaView[];
}

export class AlarmCardStepView {
  @Text({ max: 200 }) text!: string;
  @Time({ nullable: true }) doneAt!: string | null;
}

/** People are shut in (EMG-2): somebody speaks to them from time to time. */
export class AlarmIntercomView {
  @Text({ max: 20 }) label!: string;
  @Text({ max: 200, about: 'What is said to them' }) say!: string;
  @Time({ nullable: true, about: 'When somebody spoke last; null: not yet' }) lastAt!: string | null;
  @Time({ about: 'When they are spoken to next' }) dueAt!: string;
}

/** One row of the list of alarms. */
export class AlarmRowView {
  @Id({ about: 'The id of its ticket as well' }) id!: string;
  @Text({ max: 24, nullable: true }) no!: string | null;
  @OneOf(ALARM_KINDS) kind!: string;
  @Text({ max: 60 }) kindText!: string;
  @OneOf(ALARM_STATES) state!: string;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 500, nullable: true }) text!: string | null;
  @Time() raisedAt!: string;
  @Whole({ min: 0, max: 1000 }) told!: number;
  @Whole({ min: 0, max: 1000 }) waiting!: number;
  @Time({ nullable: true }) endedAt!: string | null;
}

/** An alarm as this caller may see it: residents read who comes, not what is ordered. */
export class AlarmView extends AlarmRowView {
  @Text({ max: 60 }) stateText!: string;
  @Nested(() => Named) community!: Named;
  @Text({ max: 20 }) deskPhone!: string;
  @YesNo({ about: 'A major event (CLS-4)' }) major!: boolean;
  @Text({ max: 40 }) raisedByName!: string;
  @YesNo() raisedByMe!: boolean;
  @Nested(() => PersonView, { nullable: true, about: 'Who keeps the log (EMG-2)' }) recorder!: PersonView | null;
  @NestedList(() => AlarmPersonView, { max: 200 }) people!: AlarmPersonView[];
  @Id({ nullable: true, about: 'Of `people`: what the caller has to acknowledge' }) myNoticeId!: string | null;
  @NestedList(() => AlarmInstructionView, { max: 500 }) instructions!: AlarmInstructionView[];
  @NestedList(() => AlarmLogView, { max: 1000 }) log!: AlarmLogView[];
  @NestedList(() => AlarmCardStepView, { max: 50 }) card!: AlarmCardStepView[];
  @Nested(() => AlarmIntercomView, { nullable: true, about: 'Null: nobody is shut in, or not any more' })
  intercom!: AlarmIntercomView | null;
  @StringList({ max: 20 }) advice!: string[];
  @ListOf(PUBLIC_NUMBERS) outside!: string[];
  @NestedList(() => AlarmContractorView, { max: 20 }) contractors!: AlarmContractorView[];
  @Nested(() => AlarmNewsView, {
    nullable: true,
    about: 'Null: the neighbours miss nothing, or the caller announces nothing',
  })
  news!: AlarmNewsView | null;
  @Nested(() => PersonView, { nullable: true }) contact!: PersonView | null;
  @Time({ nullable: true, about: 'The resident says that they are safe' }) safeAt!: string | null;
  @Time({ about: 'Until then who raised it may say that it was a slip' }) cancelableUntil!: string;
  @Text({ max: 500, nullable: true }) outcome!: string | null;
  @Text({ max: 40, nullable: true }) endedByName!: string | null;
  @Time({ nullable: true }) standDownAt!: string | null;
  @Text({ max: 40, nullable: true }) standDownByName!: string | null;
  @Time({ nullable: true, about: 'Until when somebody visits (CBK-7); null: nothing is owed' }) visitDueAt!:
    | string
    | null;
  @Time({ nullable: true }) reportedAt!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @StringList({ max: 30 }) actions!: string[];
}

export class AlarmPageView {
  @NestedList(() => AlarmRowView, { max: 100 }) items!: AlarmRowView[];
  @Code({ pattern: /^[\w-]+$/, max: 200, nullable: true }) nextCursor!: string | null;
}

export class ReportRowView {
  @Text({ max: 200 }) label!: string;
  @Text({ max: 4000 }) text!: string;
}

export class ReportSectionView {
  @Text({ max: 200 }) title!: string;
  @NestedList(() => ReportRowView, { max: 2000 }) rows!: ReportRowView[];
}

/** The written report to the company (EMG-4). */
export class AlarmReportView {
  @Id() id!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 24 }) no!: string;
  @Text({ max: 60 }) community!: string;
  @NestedList(() => ReportSectionView, { max: 50 }) sections!: ReportSectionView[];
  @Text({ max: 40 }) writtenByName!: string;
  @Time() writtenAt!: string;
  @Text({ max: 2_000_000, about: 'The same as a page to print' }) html!: string;
}
