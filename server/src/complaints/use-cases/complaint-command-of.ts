import type { ComplaintCommand } from '@youying/shared/domain/complaint/commands';
import type {
  Classification,
  FactSource,
  ReplyChannel,
  Severity,
  Statement,
} from '@youying/shared/domain/complaint/types';
import type { Department } from '@youying/shared/domain/roles';
import { nextId } from '../../platform/database/ids.js';
import { idFromField } from '../../platform/http/ids.js';
import type {
  AcceptReplyInput,
  AcknowledgeComplaintInput,
  AskStatementInput,
  ClassifyComplaintInput,
  CompleteRemedyInput,
  DecideStuckComplaintInput,
  DeclineReplyInput,
  GiveStatementInput,
  InvestigateComplaintInput,
  PlanRemedyInput,
  RecordFactInput,
  RecordThirdPartyInput,
  ReleaseComplainantInput,
  ReplyComplaintInput,
  ReportComplaintUpInput,
  ReturnReplyInput,
  SettleThirdPartyInput,
  TellLimitsInput,
  VerifyComplaintInput,
} from '../dto/complaint-inputs.js';

interface Inputs {
  acknowledgeComplaint: AcknowledgeComplaintInput;
  verifyComplaint: VerifyComplaintInput;
  classifyComplaint: ClassifyComplaintInput;
  recordFact: RecordFactInput;
  askStatement: AskStatementInput;
  giveStatement: GiveStatementInput;
  investigateComplaint: InvestigateComplaintInput;
  tellLimits: TellLimitsInput;
  recordThirdParty: RecordThirdPartyInput;
  settleThirdParty: SettleThirdPartyInput;
  reportComplaintUp: ReportComplaintUpInput;
  planRemedy: PlanRemedyInput;
  replyComplaint: ReplyComplaintInput;
  returnReply: ReturnReplyInput;
  acceptReply: AcceptReplyInput;
  declineReply: DeclineReplyInput;
  completeRemedy: CompleteRemedyInput;
  releaseComplainant: ReleaseComplainantInput;
  decideStuckComplaint: DecideStuckComplaintInput;
}

/** A step of a complaint as it came in: its name, the ticket, the checked body. */
export type ComplaintAct = {
  [Name in keyof Inputs]: { readonly operation: Name; readonly ticketId: number; readonly input: Inputs[Name] };
}[keyof Inputs];

/**
 * The body in the words of the rules: ids as numbers, times as instants, new items with an id.
 * @param collector of a statement that is asked for
 */
export function complaintCommandOf(act: ComplaintAct, collector: Statement['collector'] = null): ComplaintCommand {
  switch (act.operation) {
    case 'classifyComplaint': {
      const { contentDetail = null, reason, version: _, ...same } = act.input;
      return { action: 'classifyComplaint', ...same, contentDetail, reason } as Classification & {
        action: 'classifyComplaint';
      };
    }
    case 'recordFact':
      return { action: 'recordFact', source: act.input.source as FactSource, text: act.input.text };
    case 'askStatement':
      return { action: 'askStatement', personId: idFromField(act.input.personId, 'personId'), collector };
    case 'giveStatement':
      return {
        action: 'giveStatement',
        personId: idFromField(act.input.personId, 'personId'),
        text: act.input.text,
      };
    case 'investigateComplaint':
      return {
        action: 'investigateComplaint',
        severity: act.input.severity as Severity,
        findings: act.input.findings,
      };
    case 'recordThirdParty': {
      const { version: _, ...same } = act.input;
      return { action: 'recordThirdParty', id: nextId(), ...same };
    }
    case 'settleThirdParty':
      return {
        action: 'settleThirdParty',
        id: idFromField(act.input.thirdPartyId, 'thirdPartyId'),
        outcome: act.input.outcome,
      };
    case 'planRemedy':
      return {
        action: 'planRemedy',
        remedies: act.input.remedies.map(({ what, department, dueAt }) => ({
          id: nextId(),
          what,
          department: department as Department,
          dueAt: Date.parse(dueAt),
        })),
      };
    case 'replyComplaint':
      return { action: 'replyComplaint', text: act.input.text, channel: act.input.channel as ReplyChannel };
    case 'completeRemedy':
      return {
        action: 'completeRemedy',
        id: idFromField(act.input.remedyId, 'remedyId'),
        result: act.input.result,
      };
    default: {
      const { version: _, ...same } = act.input;
      return { action: act.operation, ...same } as ComplaintCommand;
    }
  }
}
