import type { Attempt } from './attempts.js';
import type { SeenOrder } from './compare.js';
import { MINUTE, type Person } from './matter.js';

/** What bodies of requests are made of. */
export interface Particulars {
  readonly now: number;
  readonly order: SeenOrder | undefined;
  readonly categoryId: () => Promise<string>;
  readonly feeItemId: () => Promise<string>;
  readonly personId: (person: Person) => string;
  readonly signature: () => Promise<string>;
}

const ON_BEHALF = { onBehalfOf: '江小川', witness: '李先生' };
const RATINGS = { speed: 5, quality: 5, attitude: 4 };
const timeText = (instant: number): string => new Date(instant).toISOString();

/** The body of the request that says what is attempted (spec/api.md). */
export async function bodyOf(attempt: Attempt, given: Particulars): Promise<object> {
  const quoteId = given.order?.quoteId ?? '1';
  const lines = async (units: number) =>
    units === 0 ? [] : [{ feeItemId: await given.feeItemId(), quantity: units, unitPriceFen: 1 }];
  switch (attempt.act) {
    case 'registerTicket':
      return { categoryId: await given.categoryId(), priority: 'normal' };
    case 'answerTicket':
      return { answer: '水费按表计算' };
    case 'suspendTicket':
    case 'declineWorkOrder':
    case 'returnWorkOrder':
    case 'pauseWorkOrder':
      return { reason: '等厂家停产件' };
    case 'addNote':
      return { text: '已催' };
    case 'rescheduleTicket': {
      const from = given.now + attempt.inMinutes * MINUTE;
      return { appointment: { from: timeText(from), to: timeText(from + 60 * MINUTE) } };
    }
    case 'closeTicket':
      return { outcome: attempt.outcome };
    case 'rateTicket':
      return { ...RATINGS, solved: attempt.solved, words: '还在漏' };
    case 'recordCallback':
      return { result: attempt.result, words: '还在漏' };
    case 'dispatchWorkOrder':
      return {
        department: attempt.trade,
        task: '上门处理',
        ...(attempt.to ? { assigneeId: given.personId(attempt.to) } : {}),
      };
    case 'transferWorkOrder':
      return { assigneeId: given.personId(attempt.to), reason: '下班交接' };
    case 'requestFeeReview':
      return { text: '标准里没有' };
    case 'answerFeeReview':
      return { feasible: true };
    case 'quoteWorkOrder':
      return { lines: await lines(attempt.units) };
    case 'consentQuote':
      return { quoteId, ...voiceOf(attempt.by) };
    case 'refuseQuote':
      return { quoteId, reason: '太贵', ...voiceOf(attempt.by) };
    case 'finishWorkOrder':
      return { result: '已更换', lines: await lines(attempt.units), mediaIds: [] };
    case 'signWorkOrder':
      return attempt.satisfied
        ? { satisfied: true, signatureMediaId: await given.signature(), ...voiceOf(attempt.by) }
        : { satisfied: false, note: '还在漏', ...voiceOf(attempt.by) };
    default:
      return {};
  }
}

const voiceOf = (by: Person): object => (by === 'resident-1' ? {} : ON_BEHALF);
