import { people } from '../samples/actors.js';
import { workOrderCommands } from '../samples/commands.js';
import { SAMPLE_NOW, sampleOrder, sampleQuote, sampleTicket } from '../samples/facts.js';
import type { WorkOrderCommandAction } from './commands.js';
import { decideWorkOrder } from './transition.js';
import { WORK_ORDER_STATUSES, type WorkOrderFacts, type WorkOrderStatus } from './types.js';

const actions = Object.keys(workOrderCommands) as readonly WorkOrderCommandAction[];
const cells = actions.flatMap((action) => WORK_ORDER_STATUSES.map((status) => [action, status] as const));

const each = (states: readonly WorkOrderStatus[], to: readonly WorkOrderStatus[]) =>
  Object.fromEntries(states.map((state) => [state, to]));

const same = (states: readonly WorkOrderStatus[]) => Object.fromEntries(states.map((state) => [state, [state]]));

const REVIEWABLE = ['accepted', 'arrived', 'agreed', 'refused', 'working'] as const;
const HELD = [...REVIEWABLE, 'fee_review', 'quoted', 'paused'] as const;
const UNFINISHED = [...HELD, 'dispatched'] as const;

/** Written down a second time on purpose: state × action → where each sample command leads. */
const EXPECTED: Readonly<Record<WorkOrderCommandAction, Partial<Record<WorkOrderStatus, readonly WorkOrderStatus[]>>>> =
  {
    acceptWorkOrder: { dispatched: ['accepted'] },
    declineWorkOrder: each(['dispatched', 'accepted'], ['dispatched']),
    transferWorkOrder: each(['dispatched', 'accepted', 'arrived'], ['dispatched']),
    arriveWorkOrder: { accepted: ['arrived'], quoted: ['quoted'], agreed: ['agreed'] },
    requestFeeReview: each(REVIEWABLE, ['fee_review']),
    answerFeeReview: { fee_review: ['arrived'] },
    quoteWorkOrder: { ...each(REVIEWABLE, ['quoted', 'agreed']), working: ['quoted', 'working'] },
    consentQuote: { quoted: ['agreed'] },
    refuseQuote: { quoted: ['refused'] },
    startWorkOrder: { agreed: ['working'] },
    pauseWorkOrder: { working: ['paused'] },
    resumeWorkOrder: { paused: ['working'] },
    finishWorkOrder: { working: ['finished'] },
    signWorkOrder: { finished: ['signed', 'working'] },
    returnWorkOrder: each(UNFINISHED, ['returned']),
    confirmWorkOrder: { signed: ['confirmed'], returned: ['returned'] },
    askDesk: same(UNFINISHED),
    requestSupport: same(HELD),
    answerSupport: same(HELD),
    callSupervisor: same(['dispatched']),
    cancelWorkOrder: each([...UNFINISHED, 'finished'], ['cancelled']),
  };

const actorOf = (action: WorkOrderCommandAction) =>
  action === 'confirmWorkOrder' ? people.engineeringSupervisor : people.engineer;

/** An order in this state with everything in place that the guards ask about, but a signature on `finished`. */
function orderIn(status: WorkOrderStatus, action: WorkOrderCommandAction): WorkOrderFacts {
  const begun = ['working', 'paused', 'finished'].includes(status);
  return sampleOrder({
    status,
    arrivedAt: action === 'arriveWorkOrder' ? null : SAMPLE_NOW,
    startedAt: begun ? SAMPLE_NOW : null,
    feeReviewFrom: 'arrived',
    quote: sampleQuote(),
    returnedAfterRefusal: status === 'returned',
    supportAskedAt: SAMPLE_NOW,
  });
}

describe('work order: every cell of the table', () => {
  it.each(cells)('%s in %s', (action, status) => {
    const order = orderIn(status, action);
    const ticket = sampleTicket({ status: 'handling', residents: [] });
    const results = workOrderCommands[action].map((command) =>
      decideWorkOrder(command, { order, ticket, actor: actorOf(action), now: SAMPLE_NOW }),
    );
    const expected = EXPECTED[action][status];
    if (expected === undefined) {
      expect(results).toMatchObject(
        results.map(() => ({ ok: false, refusal: { code: 'invalid_transition', from: status, action } })),
      );
    } else {
      expect(results.map((result) => result.ok && result.patch.status)).toEqual(expected);
    }
  });
});
