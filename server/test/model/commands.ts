import type { Department } from '@youying/shared/domain/roles';
import { ticketCommands } from '@youying/shared/domain/samples/commands';
import { sampleSchedule } from '@youying/shared/domain/samples/facts';
import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import type { WorkOrderCommand } from '@youying/shared/domain/work-order/commands';
import type { WorkOrderFacts } from '@youying/shared/domain/work-order/types';
import { A, actorOf } from '../support/cast.js';
import type { DeskAct, JobAct } from './attempts.js';
import { MINUTE, type Person } from './matter.js';

const RATINGS = { speed: 5, quality: 5, attitude: 4 };
const ON_BEHALF = { onBehalfOf: '江小川', witness: '李先生' };

/** The id of somebody who carries out orders of this department; null: nobody of that name does. */
function workerOf(person: Person, department: Department): number | null {
  const { grants, personId } = actorOf(person);
  const able = grants.some(
    (grant) =>
      grant.communityId === A &&
      grant.department === department &&
      ['implementer', 'contractor', 'department_supervisor'].includes(grant.role),
  );
  return able ? personId : null;
}

/** An attempt in the words of the rules; null: the body would not be accepted. */
export function deskCommand(attempt: DeskAct, now: number): TicketCommand | null {
  switch (attempt.act) {
    case 'rescheduleTicket': {
      const from = now + attempt.inMinutes * MINUTE;
      return { action: 'rescheduleTicket', appointment: { from, to: from + 60 * MINUTE } };
    }
    case 'closeTicket':
      return { action: 'closeTicket', outcome: attempt.outcome };
    case 'rateTicket':
      return { action: 'rateTicket', ...RATINGS, solved: attempt.solved, words: '还在漏' };
    case 'recordCallback':
      return { action: 'recordCallback', result: attempt.result };
    case 'dispatchWorkOrder': {
      const assigneeId = attempt.to && workerOf(attempt.to, attempt.trade);
      if (attempt.to && assigneeId === null) return null;
      return { action: 'dispatchWorkOrder', department: attempt.trade, assigneeId, task: '上门处理' };
    }
    default:
      return ticketCommands[attempt.act][0] ?? null;
  }
}

const lines = (units: number) => ({
  lines: units === 0 ? [] : [{ feeItemId: sampleSchedule[0].id, quantity: units }],
  schedule: sampleSchedule,
});

export function jobCommand(attempt: JobAct, order: WorkOrderFacts): WorkOrderCommand | null {
  const quoteId = order.quote?.id ?? 0;
  switch (attempt.act) {
    case 'declineWorkOrder':
    case 'returnWorkOrder':
    case 'pauseWorkOrder':
      return { action: attempt.act, reason: '缺配件' };
    case 'transferWorkOrder': {
      const assigneeId = workerOf(attempt.to, order.department);
      return assigneeId === null ? null : { action: 'transferWorkOrder', assigneeId, reason: '下班交接' };
    }
    case 'requestFeeReview':
      return { action: 'requestFeeReview', text: '标准里没有' };
    case 'answerFeeReview':
      return { action: 'answerFeeReview', feasible: true, lines: null };
    case 'quoteWorkOrder':
      return { action: 'quoteWorkOrder', quoteId: quoteId + 1, ...lines(attempt.units) };
    case 'consentQuote':
      return { action: 'consentQuote', quoteId, ...ON_BEHALF };
    case 'refuseQuote':
      return { action: 'refuseQuote', quoteId, reason: '太贵', ...ON_BEHALF };
    case 'finishWorkOrder':
      return { action: 'finishWorkOrder', result: '已更换', ...lines(attempt.units) };
    case 'signWorkOrder':
      return {
        action: 'signWorkOrder',
        satisfied: attempt.satisfied,
        signatureMediaId: attempt.satisfied ? 9 : null,
        note: '还在漏',
        ...ON_BEHALF,
      };
    default:
      return { action: attempt.act };
  }
}
