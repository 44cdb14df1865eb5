import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { TAKEN_BACK_ACTS } from '@youying/shared/domain/ticket/intake/take-back';
import {
  CHANNELS,
  CLOSE_OUTCOMES,
  PRIORITIES,
  TICKET_KINDS,
  TICKET_STATUSES,
  VERIFICATION_METHODS,
} from '@youying/shared/domain/ticket/types';
import { Code, Id, IdList, Nested, OneOf, Text, Time, Whole, Words, YesNo } from '../../platform/http/fields.js';
import { LookedAtInput } from '../../platform/http/looked-at.js';
import { PageQuery } from '../../platform/http/paging.js';
import { PHONE } from '../../platform/http/text-rules.js';

export const DESCRIPTION_MAX = 2000;

export class AppointmentInput {
  @Time() from!: string;
  @Time() to!: string;
}

export class ContactInput {
  @Text({ max: 40 }) name!: string;
  @Code({ pattern: PHONE, max: 20, optional: true }) phone?: string;
  @Id({ optional: true, about: 'Somebody who lives there: the number on file, in place of `phone`' })
  personId?: string;
  @Id({ optional: true, about: 'As of this matter, no complaint: its number, in place of `phone`' })
  ticketId?: string;
}

export class SubmitTicketInput {
  @OneOf(TICKET_KINDS) kind!: string;
  @Id({ optional: true }) categoryId?: string;
  @Id({ optional: true, about: 'A house of the community; or `place`' }) houseId?: string;
  @Text({ max: 200, optional: true, about: 'A public place, in words' }) place?: string;
  @Id({ optional: true, about: 'Where the caller has several communities and gives no house' }) communityId?: string;
  @Words({ max: DESCRIPTION_MAX }) description!: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
  @Nested(() => AppointmentInput, { optional: true }) appointment?: AppointmentInput;
  @Nested(() => ContactInput, { optional: true }) contact?: ContactInput;
  @OneOf(CHANNELS, { optional: true }) channel?: string;
  @YesNo({ optional: true, about: 'Do not show my name to the person concerned (CMP-4)' }) anonymous?: boolean;
  @Id({ optional: true, about: 'During which this problem was found (REG-7); without house and place: there' })
  linkedTicketId?: string;
}

export class RegisterTicketInput extends LookedAtInput {
  @Id() categoryId!: string;
  @OneOf(PRIORITIES) priority!: string;
  @Text({ max: 500, optional: true, about: 'Needed to lower the priority (CLS-2)' }) reason?: string;
}

export class AnswerTicketInput extends LookedAtInput {
  @Text({ max: 2000 }) answer!: string;
}

export class ClaimTicketInput extends LookedAtInput {
  @Text({ max: 500, optional: true }) reason?: string;
}

export class ChangePriorityInput extends LookedAtInput {
  @OneOf(PRIORITIES) priority!: string;
  @Text({ max: 500, optional: true, about: 'Needed to lower it (CLS-2)' }) reason?: string;
}

export class AskSupervisorInput extends LookedAtInput {
  @Text({ max: 500 }) question!: string;
}

export class AnswerInquiryInput {
  @YesNo({ about: 'Whether to register it (REG-1) or to explain (REG-2)' }) register!: boolean;
  @Text({ max: 500 }) words!: string;
}

export class LinkTicketInput extends LookedAtInput {
  @Id({ about: 'The ticket during which this one was found (REG-7)' }) ticketId!: string;
  @YesNo({ about: 'Whether that one may close while this one is open (CLO-3)' }) separable!: boolean;
}

export class UnlinkTicketInput extends LookedAtInput {
  @Id() ticketId!: string;
  @YesNo({ optional: true, about: 'Only if nobody has acted since the caller linked it, a moment ago' })
  takingBack?: boolean;
}

export class PassOnTicketInput extends LookedAtInput {
  @Id({ about: 'The lead or a specialist at the desk' }) personId!: string;
  @Text({ max: 2000, about: 'What the resident has said already (INT-10)' }) said!: string;
}

export class TakeBackInput extends LookedAtInput {
  @OneOf(TAKEN_BACK_ACTS, { about: 'What the caller did last to this matter, a moment ago' }) act!: string;
}

export class BookCallBackInput extends LookedAtInput {
  @Id({ about: 'Who calls back in their next working time' }) personId!: string;
  @Text({ max: 500 }) words!: string;
}

export class PassToDepartmentHeadInput extends LookedAtInput {
  @OneOf(DEPARTMENTS) department!: string;
  @Text({ max: 500 }) words!: string;
}

export class ConfirmHandoverInput {
  @Text({ max: 500, optional: true }) words?: string;
}

export class ReviewAgentInput {
  @YesNo({ about: 'It was our fault: the resident gets an apology (FUP-6)' }) atFault!: boolean;
  @Text({ max: 500 }) words!: string;
}

export class CancelTicketInput {
  @Text({ max: 500, optional: true }) reason?: string;
}

export class AddNoteInput extends LookedAtInput {
  @Text({ max: 2000 }) text!: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
  @OneOf(['public', 'internal'], { optional: true, about: 'Residents always write public notes' }) visibility?: string;
}

export class RescheduleTicketInput extends LookedAtInput {
  @Nested(() => AppointmentInput) appointment!: AppointmentInput;
  @Text({ max: 500, optional: true }) reason?: string;
}

export class UrgeTicketInput {
  @Text({ max: 500, optional: true }) text?: string;
}

export class CloseTicketInput extends LookedAtInput {
  @Text({ max: 500, about: 'The final outcome in words (CLO-6); the resident sees it' }) outcome!: string;
  @Text({ max: 2000, optional: true, about: 'For the record only; of a non-repair, on whose word it closes (CLO-2)' })
  note?: string;
  @OneOf(CLOSE_OUTCOMES, { optional: true, about: 'What came of it, where `outcome` is free words; else `done`' })
  result?: string;
  @OneOf(VERIFICATION_METHODS, { optional: true, about: 'How it was verified (CLO-1)' }) method?: string;
  @Text({ max: 200, optional: true, about: 'Who said so, or which document (CLO-2)' }) confirmedBy?: string;
}

export class ReturnSignOffInput extends LookedAtInput {
  @Text({ max: 500 }) reason!: string;
}

export class AskLookOverInput extends LookedAtInput {
  @Text({ max: 500, optional: true, about: 'What to look at' }) text?: string;
}

export class AnswerLookOverInput extends LookedAtInput {
  @Text({ max: 500 }) words!: string;
}

export class CloseAbuseInput extends LookedAtInput {
  @Text({ max: 500, about: 'Staff only read it (CBK-11)' }) reason!: string;
}

export const SUSPENSION_DECISIONS = ['keep', 'resume', 'close'] as const;

export class ReviewSuspendedInput extends LookedAtInput {
  @OneOf(SUSPENSION_DECISIONS, { about: '`keep`: with the manager’s consent, until the next quarter (CLO-5)' })
  decision!: string;
  @Text({ max: 500 }) reason!: string;
}

export class SuspendTicketInput extends LookedAtInput {
  @Text({ max: 500 }) reason!: string;
}

export class ResumeTicketInput extends LookedAtInput {
  @Text({ max: 500, optional: true }) reason?: string;
}

export class RateTicketInput {
  @Whole({ min: 1, max: 5 }) speed!: number;
  @Whole({ min: 1, max: 5 }) quality!: number;
  @Whole({ min: 1, max: 5 }) attitude!: number;
  @YesNo() solved!: boolean;
  @YesNo({ optional: true, about: 'Did anyone ask you for cash? (WRK-9)' }) askedForCash?: boolean;
  @Text({ max: 1000, optional: true }) words?: string;
  @IdList({ max: 9, optional: true }) mediaIds?: string[];
}

export const TICKET_SCOPES = ['mine', 'desk', 'department', 'community'] as const;

export class ListTicketsQuery extends PageQuery {
  @OneOf(TICKET_SCOPES, { optional: true }) scope?: string;
  @OneOf([...TICKET_STATUSES, 'open'], { optional: true, about: '`open`: every status before close-out' })
  status?: string;
  @OneOf(TICKET_KINDS, { optional: true }) kind?: string;
  @Text({ max: 100, optional: true, about: 'Number, name, phone, house or words' }) q?: string;
  @Id({ optional: true }) houseId?: string;
}

export class IntakeHintsQuery {
  @Id({ optional: true }) houseId?: string;
  @Id({ optional: true }) categoryId?: string;
  @Text({ max: DESCRIPTION_MAX, optional: true }) text?: string;
}
