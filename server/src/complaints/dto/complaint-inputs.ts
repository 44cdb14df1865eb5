import {
  CONTENTS,
  FACT_SOURCES,
  NATURE_REASONS,
  NATURES,
  REPLY_CHANNELS,
  RESPONSIBILITIES,
  SEVERITIES,
} from '@youying/shared/domain/complaint/types';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Code, Id, IdList, NestedList, OneOf, Text, Time, YesNo } from '../../platform/http/fields.js';
import { LookedAtInput } from '../../platform/http/looked-at.js';
import { PageQuery } from '../../platform/http/paging.js';

const WORDS = 2000;
const REPLY_WORDS = 1500;

export class AcknowledgeComplaintInput extends LookedAtInput {
  @Text({ max: 500, about: 'The apology, as the resident reads it (CMP-5)' }) words!: string;
}

export class VerifyComplaintInput extends LookedAtInput {
  @YesNo({ about: 'False: abuse' }) genuine!: boolean;
  @Text({ max: 500, optional: true, about: 'Why they complain' }) motive?: string;
  @Text({ max: 500, about: 'What they want' }) wanted!: string;
}

export class NameConcernedInput extends LookedAtInput {
  @IdList({ max: 10, about: 'Staff it is about; empty with no department: about nobody' }) personIds!: string[];
  @OneOf(DEPARTMENTS, { optional: true, about: 'A whole department' }) department?: string;
}

export class ClassifyComplaintInput extends LookedAtInput {
  @OneOf(NATURES, { about: 'CLS-5' }) nature!: string;
  @OneOf(NATURE_REASONS) natureReason!: string;
  @OneOf(CONTENTS, { about: 'CLS-6' }) content!: string;
  @Text({ max: 60, optional: true, about: 'Lighting, water, power, heating …' }) contentDetail?: string;
  @OneOf(RESPONSIBILITIES, { about: 'CLS-7' }) responsibility!: string;
  @Text({ max: 500, optional: true, about: 'Needed to turn a decided nature' }) reason?: string;
}

export class RecordFactInput extends LookedAtInput {
  @OneOf(FACT_SOURCES) source!: string;
  @Text({ max: 500 }) text!: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
}

export class AskStatementInput extends LookedAtInput {
  @Id({ about: 'Of whom it is about' }) personId!: string;
}

export class GiveStatementInput extends LookedAtInput {
  @Id({ about: 'Whose it is' }) personId!: string;
  @Text({ max: WORDS, about: 'What they said, as it was handed in' }) text!: string;
}

export class InvestigateComplaintInput extends LookedAtInput {
  @OneOf(SEVERITIES) severity!: string;
  @Text({ max: 500 }) findings!: string;
}

export class TellLimitsInput extends LookedAtInput {
  @Text({ max: WORDS, about: 'What is ours and what is not, as the resident reads it (CLS-7)' }) words!: string;
}

export class RecordThirdPartyInput extends LookedAtInput {
  @Text({ max: 60, about: 'Developer, neighbour, company' }) party!: string;
  @Text({ max: 500, about: 'What was asked of them' }) asked!: string;
  @Text({ max: 500, about: 'What we do while waiting' }) meanwhile!: string;
}

export class SettleThirdPartyInput extends LookedAtInput {
  @Id() thirdPartyId!: string;
  @Text({ max: 500 }) outcome!: string;
}

export class ReportComplaintUpInput extends LookedAtInput {
  @Text({ max: 500 }) reason!: string;
}

export class RemedyInput {
  @Text({ max: 300 }) what!: string;
  @OneOf(DEPARTMENTS) department!: string;
  @Time() dueAt!: string;
}

export class PlanRemedyInput extends LookedAtInput {
  @NestedList(() => RemedyInput, { min: 1, max: 20 }) remedies!: RemedyInput[];
}

export class ReplyTextInput {
  @Text({ max: REPLY_WORDS }) text!: string;
}

export class ReplyComplaintInput extends LookedAtInput {
  @Text({ max: REPLY_WORDS, about: 'As the resident reads it' }) text!: string;
  @OneOf(REPLY_CHANNELS) channel!: string;
}

export class ReturnReplyInput extends LookedAtInput {
  @Text({ max: 500, about: 'What is to be changed before it goes' }) words!: string;
}

export class AcceptReplyInput extends LookedAtInput {
  @YesNo({ optional: true, about: 'Not taken, but explained: for the level that decides' }) explained?: boolean;
  @Text({ max: 500, optional: true, about: 'Needed where it was explained' }) reason?: string;
}

export class DeclineReplyInput extends LookedAtInput {
  @Text({ max: 500 }) reason!: string;
}

export class CompleteRemedyInput extends LookedAtInput {
  @Id() remedyId!: string;
  @Text({ max: 500 }) result!: string;
}

export class ReleaseComplainantInput extends LookedAtInput {
  @Text({ max: 500, about: 'When and how the resident was told (CMP-4)' }) told!: string;
}

export class DecideStuckComplaintInput extends LookedAtInput {
  @Text({ max: 1000 }) newWay!: string;
}

export class SummariseComplaintInput extends LookedAtInput {
  @Text({ max: 80 }) title!: string;
  @Text({ max: WORDS }) happened!: string;
  @Text({ max: WORDS }) handled!: string;
  @Text({ max: WORDS }) lesson!: string;
}

export class ListCasesQuery extends PageQuery {
  @Text({ max: 100, optional: true, about: 'Words of the title, the case or the lesson' }) q?: string;
  @OneOf(CONTENTS, { optional: true }) content?: string;
  @OneOf(NATURES, { optional: true }) nature?: string;
}

export class ComplaintRatesQuery {
  @Id({ optional: true }) communityId?: string;
  @Code({ pattern: /^\d{4}$/, max: 4, optional: true, about: 'Default: this year' }) year?: string;
}

export class RectificationReportInput {
  @OneOf(['month', 'year']) kind!: string;
  @Code({ pattern: /^\d{4}(\d{2})?$/, max: 6, about: '`202611` or `2026`' }) period!: string;
  @Text({ max: WORDS, about: 'Why the target was missed' }) analysis!: string;
  @Text({ max: WORDS, about: 'What changes' }) measures!: string;
}

export class WeeklyComplaintsQuery {
  @Id({ optional: true }) communityId?: string;
  @Time({ optional: true, about: 'Any moment of the week; default: last week' }) week?: string;
}
