import { COMPLAINT_LEVELS } from '@youying/shared/domain/access/concerned';
import { REPLY_FINDINGS } from '@youying/shared/domain/complaint/check-reply';
import { STUCK_REASONS } from '@youying/shared/domain/complaint/stuck';
import {
  COMPLAINT_STATUSES,
  CONTENTS,
  FACT_SOURCES,
  NATURE_REASONS,
  NATURES,
  REPLY_CHANNELS,
  RESPONSIBILITIES,
  SEVERITIES,
} from '@youying/shared/domain/complaint/types';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import {
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

export class ClassificationView {
  @OneOf(NATURES) nature!: string;
  @OneOf(NATURE_REASONS) natureReason!: string;
  @OneOf(CONTENTS) content!: string;
  @Text({ max: 60, nullable: true }) contentDetail!: string | null;
  @OneOf(RESPONSIBILITIES) responsibility!: string;
  @YesNo({ about: 'False: proposed' }) decided!: boolean;
  @Text({ max: 500, nullable: true }) reason!: string | null;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
}

export class ConcernedPersonView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
}

export class FactView {
  @OneOf(FACT_SOURCES) source!: string;
  @Text({ max: 2000 }) text!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
}

export class StatementView {
  @Id() personId!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 40, nullable: true, about: 'Who collects it; null: the level that decides' }) collectorName!:
    | string
    | null;
  @Id({ nullable: true }) collectorId!: string | null;
  @Time() askedAt!: string;
  @Time() dueAt!: string;
  @Text({ max: 2000, nullable: true, about: 'Null: waited for' }) text!: string | null;
  @Time({ nullable: true }) givenAt!: string | null;
  @Text({ max: 40, nullable: true, about: 'Who entered it' }) byName!: string | null;
}

export class ThirdPartyView {
  @Id() id!: string;
  @Text({ max: 60 }) party!: string;
  @Text({ max: 500 }) asked!: string;
  @Text({ max: 500 }) meanwhile!: string;
  @Time() askedAt!: string;
  @Text({ max: 500, nullable: true }) outcome!: string | null;
  @Time({ nullable: true }) settledAt!: string | null;
}

export class RemedyView {
  @Id() id!: string;
  @Text({ max: 300 }) what!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @Time() dueAt!: string;
  @Time({ nullable: true }) doneAt!: string | null;
  @Text({ max: 500, nullable: true }) result!: string | null;
}

export class ReplyView {
  @Text({ max: 2000 }) text!: string;
  @OneOf(REPLY_CHANNELS) channel!: string;
  @Time() at!: string;
  @Text({ max: 500, nullable: true, about: 'Why the resident did not take it' }) declinedBecause!: string | null;
}

export class WrittenReplyView {
  @Text({ max: 2000 }) text!: string;
  @OneOf(REPLY_CHANNELS) channel!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
  @Text({ max: 500, nullable: true, about: 'What is to be changed; null: it waits to be looked over' })
  returnedBecause!: string | null;
  @Text({ max: 40, nullable: true }) returnedByName!: string | null;
}

export class ReplyFindingView {
  @OneOf(REPLY_FINDINGS) code!: string;
  @Text({ max: 100, about: 'The words found' }) found!: string;
  @Text({ max: 200, about: 'In the language of the caller' }) text!: string;
}

export class ReplyCheckView {
  @NestedList(() => ReplyFindingView, { max: 50 }) findings!: ReplyFindingView[];
}

/** What everybody who may see the ticket may know of the complaint: the resident’s page is drawn from it. */
export class ComplaintBriefView {
  @OneOf(COMPLAINT_STATUSES) status!: string;
  @Time({ about: 'By when the resident is answered (CMP-2)' }) answerBy!: string;
  @Time({ nullable: true }) acknowledgedAt!: string | null;
  @Time({ nullable: true }) repliedAt!: string | null;
  @NestedList(() => ReplyView, { max: 50, about: 'Oldest first; the last one counts' }) replies!: ReplyView[];
  @Time({ nullable: true }) acceptedAt!: string | null;
  @YesNo() explained!: boolean;
  @NestedList(() => RemedyView, { max: 100, about: 'What was promised; the resident sees it once answered' })
  remedies!: RemedyView[];
  @Text({ max: 2000, nullable: true, about: 'What is ours and what is not, where it is not ours (CLS-7)' })
  limits!: string | null;
  @NestedList(() => ThirdPartyView, { max: 50 }) thirdParties!: ThirdPartyView[];
}

export class NewWayView {
  @Text({ max: 1000 }) text!: string;
  @Time() at!: string;
  @Text({ max: 40 }) byName!: string;
}

/** The whole record, for who works on it. */
export class ComplaintView extends ComplaintBriefView {
  @Id() ticketId!: string;
  @Whole({ min: 1, max: 2_000_000_000, about: 'Of its ticket: every step of the complaint counts there' })
  version!: number;
  @YesNo({ nullable: true, about: 'Null: not verified yet; false: abuse' }) genuine!: boolean | null;
  @Text({ max: 500, nullable: true }) motive!: string | null;
  @Text({ max: 500, nullable: true }) wanted!: string | null;
  @Time({ nullable: true }) verifiedAt!: string | null;
  @YesNo({ about: 'Somebody has said whom it is about, or that it is about nobody' }) concernedNamed!: boolean;
  @NestedList(() => ConcernedPersonView, { max: 10 }) concernedPersons!: ConcernedPersonView[];
  @ListOf(DEPARTMENTS, { max: 4 }) concernedDepartments!: string[];
  @OneOf(COMPLAINT_LEVELS, { about: 'Who decides (CMP-4)' }) level!: string;
  @Nested(() => ClassificationView, { nullable: true, about: 'The one that counts' })
  classification!: ClassificationView | null;
  @NestedList(() => ClassificationView, { max: 100, about: 'Oldest first' }) classifications!: ClassificationView[];
  @NestedList(() => FactView, { max: 200 }) facts!: FactView[];
  @NestedList(() => StatementView, { max: 50, about: 'Of whom it is about, in the order in which they were asked' })
  statements!: StatementView[];
  @OneOf(SEVERITIES, { nullable: true }) severity!: string | null;
  @Time({ nullable: true }) limitsToldAt!: string | null;
  @Time({ nullable: true, about: 'The name may be known to the person concerned since then' }) releasedAt!:
    | string
    | null;
  @NestedList(() => NewWayView, { max: 50 }) newWays!: NewWayView[];
  @ListOf(STUCK_REASONS, { about: 'Why it cannot go on as before (FUP-3)' }) stuck!: string[];
  @NestedList(() => ReplyFindingView, { max: 50, about: 'What a reader may mind in the last reply (CMP-5)' })
  findings!: ReplyFindingView[];
  @Nested(() => WrittenReplyView, { nullable: true, about: 'Written and not sent yet (CMP-5)' })
  writtenReply!: WrittenReplyView | null;
  @YesNo({ about: 'What this caller replies goes to the resident at once; false: it is looked over first' })
  sendsReplies!: boolean;
  @StringList({ max: 100 }) actions!: string[];
}

export class ConcernedNamedView {
  @OneOf(COMPLAINT_LEVELS) level!: string;
  @YesNo({ about: 'False: from now on the caller does not see it either' }) visible!: boolean;
}
