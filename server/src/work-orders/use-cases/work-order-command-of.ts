import type { LineInput as PricingLine } from '@youying/shared/domain/quote/types';
import type { WorkOrderCommand } from '@youying/shared/domain/work-order/commands';
import type { ApprovedLine, MaterialsCheck } from '@youying/shared/domain/work-order/types';
import { scheduleInForce } from '../../fees/queries/schedule-in-force.js';
import { introduce } from '../../matters/public/people.js';
import type { Stage } from '../../matters/public/perform.js';
import { nextId } from '../../platform/database/ids.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import type {
  AcceptWorkOrderInput,
  AnswerFeeReviewInput,
  ArriveWorkOrderInput,
  ConfirmWorkOrderInput,
  ConsentQuoteInput,
  FinishWorkOrderInput,
  LineInput,
  OrderTextInput,
  PauseWorkOrderInput,
  QuoteWorkOrderInput,
  ReasonInput,
  RefuseQuoteInput,
  RequestFeeReviewInput,
  ResumeWorkOrderInput,
  ReturnWorkOrderInput,
  SignWorkOrderInput,
  StartWorkOrderInput,
  TransferWorkOrderInput,
} from '../dto/work-order-inputs.js';
import type { WorkOrder } from '../work-order.entity.js';
import { findAssignee } from './find-assignee.js';

interface Inputs {
  acceptWorkOrder: AcceptWorkOrderInput;
  declineWorkOrder: ReasonInput;
  transferWorkOrder: TransferWorkOrderInput;
  arriveWorkOrder: ArriveWorkOrderInput;
  quoteWorkOrder: QuoteWorkOrderInput;
  requestFeeReview: RequestFeeReviewInput;
  answerFeeReview: AnswerFeeReviewInput;
  consentQuote: ConsentQuoteInput;
  refuseQuote: RefuseQuoteInput;
  startWorkOrder: StartWorkOrderInput;
  pauseWorkOrder: PauseWorkOrderInput;
  resumeWorkOrder: ResumeWorkOrderInput;
  finishWorkOrder: FinishWorkOrderInput;
  signWorkOrder: SignWorkOrderInput;
  returnWorkOrder: ReturnWorkOrderInput;
  confirmWorkOrder: ConfirmWorkOrderInput;
  askDesk: OrderTextInput;
  requestSupport: OrderTextInput;
  answerSupport: OrderTextInput;
}

/** An operation on an order as it came in: its name, the order, the checked body. */
export type WorkOrderAct = {
  [Name in keyof Inputs]: { readonly operation: Name; readonly workOrderId: number; readonly input: Inputs[Name] };
}[keyof Inputs];

export interface Prepared {
  readonly command: WorkOrderCommand;
  readonly quoting?: Stage['quoting'];
}

/** The body in the words of the rules, with what they need looked up: prices, the next person, the medium. */
export async function prepare(
  stage: Stage,
  order: WorkOrder,
  act: WorkOrderAct,
  mediaIds: readonly number[],
): Promise<Prepared> {
  switch (act.operation) {
    case 'acceptWorkOrder':
      await introduce(stage.work, stage.matter, stage.actor.personId);
      return { command: { action: 'acceptWorkOrder' } };
    case 'transferWorkOrder': {
      const assigneeId = await findAssignee(stage, act.input.assigneeId, order.department);
      return { command: { action: 'transferWorkOrder', assigneeId, reason: act.input.reason } };
    }
    case 'arriveWorkOrder': {
      const due = stage.matter.tasks.find(({ kind, subjectId }) => kind === 'arrive' && subjectId === order.id);
      const { location = null, lateReason = null } = act.input;
      return { command: { action: 'arriveWorkOrder', location, dueAt: due?.dueAt ?? null, lateReason } };
    }
    case 'quoteWorkOrder':
      return quotation(stage, act.input);
    case 'finishWorkOrder': {
      const { items } = await scheduleInForce(stage.work, order.communityId, order.createdAt);
      const { result, lines, materialsCheck } = act.input;
      const check = (materialsCheck as MaterialsCheck | undefined) ?? null;
      return {
        command: {
          action: 'finishWorkOrder',
          result,
          lines: pricingLines(lines),
          schedule: items,
          materialsCheck: check,
        },
      };
    }
    case 'answerFeeReview': {
      const { feasible, lines, note } = act.input;
      return { command: { action: 'answerFeeReview', feasible, lines: lines ? approvedLines(lines) : null, note } };
    }
    case 'consentQuote':
    case 'refuseQuote': {
      const quoteId = idFromField(act.input.quoteId, 'quoteId');
      return { command: { ...act.input, action: act.operation, quoteId } as WorkOrderCommand };
    }
    case 'signWorkOrder': {
      const { satisfied, note, onBehalfOf, witness, typedName } = act.input;
      const signatureMediaId = satisfied ? (mediaIds[0] ?? null) : null;
      const given = { signatureMediaId, typedName };
      return { command: { action: 'signWorkOrder', satisfied, note, onBehalfOf, witness, ...given } };
    }
    case 'pauseWorkOrder': {
      const { reason, until } = act.input;
      return { command: { action: 'pauseWorkOrder', reason, until: until === undefined ? null : Date.parse(until) } };
    }
    default:
      return { command: { ...act.input, action: act.operation } as WorkOrderCommand };
  }
}

/** FEE-1: an order is quoted by the schedule in force now, and keeps its name. */
async function quotation(stage: Stage, { lines, note }: QuoteWorkOrderInput): Promise<Prepared> {
  const { schedule, items } = await scheduleInForce(stage.work, stage.matter.ticket.communityId, stage.now);
  return {
    command: { action: 'quoteWorkOrder', quoteId: nextId(), lines: pricingLines(lines), schedule: items, note },
    quoting: { scheduleId: schedule?.id ?? null, scheduleName: schedule?.name ?? null, note: note ?? null },
  };
}

const pricingLines = (lines: readonly LineInput[]): PricingLine[] =>
  lines.map(({ feeItemId, name, quantity, unitPriceFen }, index) => ({
    feeItemId: feeItemId === undefined ? null : idFromField(feeItemId, `lines.${index}.feeItemId`),
    name: name ?? '',
    quantity,
    unitPriceFen: unitPriceFen ?? 0,
  }));

function approvedLines(lines: readonly LineInput[]): ApprovedLine[] {
  return lines.map(({ name, unitPriceFen }, index) => {
    if (!name) throw invalidInput({ field: `lines.${index}.name`, code: 'required' });
    if (unitPriceFen === undefined) throw invalidInput({ field: `lines.${index}.unitPriceFen`, code: 'required' });
    return { name, unitPriceFen };
  });
}
