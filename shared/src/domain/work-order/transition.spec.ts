import type { Actor } from '../roles.js';
import { actorWith, people } from '../samples/actors.js';
import {
  SAMPLE_NOW,
  SAMPLE_RESIDENT,
  sampleOrder,
  sampleQuote,
  sampleSchedule,
  sampleTicket,
} from '../samples/facts.js';
import type { TicketFacts } from '../ticket/types.js';
import type { WorkOrderCommand } from './commands.js';
import { decideWorkOrder, workOrderOffers } from './transition.js';
import type { WorkOrderFacts } from './types.js';

const withoutPhone: Partial<TicketFacts> = {
  residents: [{ personId: SAMPLE_RESIDENT, name: '江小川', wechatBound: false }],
};

function decided(
  command: WorkOrderCommand,
  order: Partial<WorkOrderFacts>,
  actor: Actor = people.engineer,
  ticket: Partial<TicketFacts> = {},
) {
  return decideWorkOrder(command, {
    order: sampleOrder(order),
    ticket: sampleTicket({ status: 'handling', ...ticket }),
    actor,
    now: SAMPLE_NOW,
  });
}

const code = (decision: ReturnType<typeof decided>) => (decision.ok ? null : decision.refusal.code);
const lines = [{ feeItemId: 5, quantity: 1 }];

describe('accepting and handing on', () => {
  const accept = { action: 'acceptWorkOrder' } as const;

  it('DSP-2 a named implementer alone may accept', () => {
    expect(code(decided(accept, {}))).toBeNull();
    expect(code(decided(accept, {}, people.secondEngineer))).toBe('forbidden');
  });

  it('DSP-5 an order in the pool is for the implementers of that department in that community', () => {
    const pool = { assigneeId: null };
    expect(decided(accept, pool, people.secondEngineer)).toMatchObject({
      patch: { status: 'accepted', assigneeId: 202, acceptedAt: SAMPLE_NOW },
    });
    for (const other of [people.cleaner, people.engineerElsewhere, people.contractor, people.engineeringSupervisor]) {
      expect(code(decided(accept, pool, other))).toBe('forbidden');
    }
  });

  it('DSP-7 declining clears the assignee and leaves the clock of the dispatch alone', () => {
    const accepted = { status: 'accepted', acceptedAt: SAMPLE_NOW, dispatchedAt: 5 } as const;
    const decision = decided({ action: 'declineWorkOrder', reason: '在别处忙' }, accepted);
    expect(decision).toMatchObject({ patch: { status: 'dispatched', assigneeId: null, acceptedAt: null } });
    expect(decision.ok && 'dispatchedAt' in decision.patch).toBe(false);
  });

  it('DSP-7 the supervisor may hand on what somebody else holds, a colleague may not', () => {
    const transfer = { action: 'transferWorkOrder', assigneeId: 202, reason: '下班' } as const;
    expect(decided(transfer, { status: 'arrived', arrivedAt: 1 }, people.engineeringSupervisor)).toMatchObject({
      patch: { status: 'dispatched', assigneeId: 202, arrivedAt: null },
    });
    expect(code(decided(transfer, {}, people.secondEngineer))).toBe('forbidden');
    expect(code(decided(transfer, {}, people.cleaningSupervisor))).toBe('forbidden');
  });
});

describe('price and consent', () => {
  const quoted = { status: 'quoted', quote: sampleQuote(), arrivedAt: 1 } as const;
  const consent = { action: 'consentQuote', quoteId: 501 } as const;

  it('FEE-1 a quotation takes its price from the schedule, whatever was sent', () => {
    const command = { action: 'quoteWorkOrder', quoteId: 502, schedule: sampleSchedule } as const;
    const sent = [{ feeItemId: 5, quantity: 2, unitPriceFen: 1 }];
    expect(decided({ ...command, lines: sent }, { status: 'arrived' })).toMatchObject({
      patch: { status: 'quoted', quote: { id: 502, version: 1, totalFen: 9000 } },
    });
  });

  it('WRK-6 nothing to pay needs no consent', () => {
    const free = { action: 'quoteWorkOrder', quoteId: 502, lines: [], schedule: [] } as const;
    expect(decided(free, { status: 'arrived' })).toMatchObject({
      patch: { status: 'agreed', consentedTotalFen: 0, quote: { status: 'free' } },
    });
  });

  it('WRK-3 work outside the schedule needs the supervisor’s price first', () => {
    const odd = [{ name: '拆墙', quantity: 1, unitPriceFen: 100 }];
    const command = { action: 'quoteWorkOrder', quoteId: 502, lines: odd, schedule: sampleSchedule } as const;
    expect(decided(command, { status: 'arrived' })).toMatchObject({
      refusal: { code: 'fee_review_required', field: 'lines[0]' },
    });
    const feeReview = { feasible: true, lines: [{ name: '拆墙', unitPriceFen: 30_000 }] };
    expect(decided(command, { status: 'arrived', feeReview })).toMatchObject({
      patch: { quote: { totalFen: 30_000 } },
    });
  });

  it.each(['accepted', 'arrived', 'working'] as const)('WRK-3 a fee review goes back to %s', (status) => {
    const asked = decided({ action: 'requestFeeReview', text: '标准里没有' }, { status });
    expect(asked).toMatchObject({ patch: { status: 'fee_review', feeReviewFrom: status } });
    const answer = { action: 'answerFeeReview', feasible: true, lines: null } as const;
    expect(
      decided(answer, { status: 'fee_review', feeReviewFrom: status }, people.engineeringSupervisor),
    ).toMatchObject({
      patch: { status, feeReview: { feasible: true }, feeReviewFrom: null },
    });
  });

  it.each([
    ['accepted, priced', { status: 'accepted', feeReview: { feasible: true, lines: null } }, 'not_agreed'],
    ['accepted, not feasible', { status: 'accepted', feeReview: { feasible: false, lines: null } }, 'not_agreed'],
    ['quoted', { status: 'quoted', quote: sampleQuote(), feeReview: { feasible: true, lines: null } }, 'not_agreed'],
    ['agreed', { status: 'agreed', feeReview: { feasible: true, lines: null } }, null],
    ['quoted from the schedule', { status: 'quoted', quote: sampleQuote(), feeReview: null }, null],
  ] as const)('WRK-3 outside the schedule nobody goes before the resident has agreed: %s', (_, order, because) => {
    const decision = decided({ action: 'arriveWorkOrder' }, order);
    expect(decision).toMatchObject(because === null ? { ok: true } : { refusal: { because } });
  });

  it('WRK-6 the resident’s consent records who and what amount', () => {
    expect(decided(consent, quoted, people.resident)).toMatchObject({
      patch: { status: 'agreed', consentedTotalFen: 4500, quote: { status: 'consented' } },
      event: { data: { totalFen: 4500, voice: { by: 'resident', personId: SAMPLE_RESIDENT, witness: null } } },
    });
  });

  it('FEE-2 consent during the work goes back to working', () => {
    const begun = { ...quoted, startedAt: 1, consentedTotalFen: 1000 };
    expect(decided(consent, begun, people.resident)).toMatchObject({ patch: { status: 'working' } });
  });

  it('WRK-6 an older quotation cannot be agreed to', () => {
    expect(decided({ ...consent, quoteId: 400 }, quoted, people.resident)).toMatchObject({
      refusal: { code: 'quote_superseded', currentQuoteId: 501 },
    });
  });

  it('WRK-6 the implementer’s phone speaks only for a resident without one, with a witness', () => {
    const words = { onBehalfOf: '江小川', witness: '李先生' };
    expect(code(decided({ ...consent, ...words }, quoted))).toBe('resident_can_answer');
    expect(decided({ ...consent, ...words }, quoted, people.engineer, withoutPhone)).toMatchObject({
      event: { data: { voice: { by: 'implementer_phone', ...words } } },
    });
    expect(decided({ ...consent, onBehalfOf: '江小川' }, quoted, people.engineer, withoutPhone)).toMatchObject({
      refusal: { code: 'witness_required', field: 'witness' },
    });
    expect(decided(consent, quoted, people.engineer, withoutPhone)).toMatchObject({
      refusal: { code: 'on_behalf_of_required' },
    });
    expect(code(decided({ ...consent, ...words }, quoted, people.secondEngineer, withoutPhone))).toBe('forbidden');
  });

  it('WRK-6 who does the work cannot agree to its price as a resident of the house', () => {
    const both: Actor = { ...people.engineer, grants: [...people.engineer.grants, ...people.resident.grants] };
    const residents = [
      { personId: both.personId, name: both.name, wechatBound: true },
      { personId: SAMPLE_RESIDENT, name: '江小川', wechatBound: true },
    ];
    expect(code(decided(consent, quoted, both, { residents }))).toBe('resident_can_answer');
  });

  it('WRK-6 the desk writes down an answer by telephone, but never signs', () => {
    const telephone = { onBehalfOf: '江小川' };
    expect(decided({ ...consent, ...telephone }, quoted, people.receptionist)).toMatchObject({
      event: { data: { voice: { by: 'desk_phone' } } },
    });
    const sign = { action: 'signWorkOrder', satisfied: true, signatureMediaId: 9, ...telephone } as const;
    expect(code(decided(sign, { status: 'finished' }, people.receptionist))).toBe('forbidden');
  });

  it('a neighbour has no say', () => {
    expect(code(decided(consent, quoted, people.neighbour))).toBe('forbidden');
  });
});

describe('work and signature', () => {
  const working = { status: 'working', startedAt: 1, arrivedAt: 1, consentedTotalFen: 4500 } as const;
  const finish = { action: 'finishWorkOrder', result: '已更换', lines, schedule: sampleSchedule } as const;

  it('WRK-4 work starts after arrival', () => {
    const agreed = { status: 'agreed', consentedTotalFen: 4500 } as const;
    expect(decided({ action: 'startWorkOrder' }, agreed)).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'not_arrived' },
    });
    expect(code(decided({ action: 'startWorkOrder' }, { ...agreed, arrivedAt: 1 }))).toBeNull();
  });

  it('FEE-2 what was agreed may be charged, more may not', () => {
    expect(decided(finish, working)).toMatchObject({ patch: { status: 'finished', actualTotalFen: 4500 } });
    const more = { ...finish, lines: [{ feeItemId: 5, quantity: 2 }] };
    expect(decided(more, working)).toMatchObject({
      refusal: { code: 'consent_required', consentedTotalFen: 4500, actualTotalFen: 9000 },
    });
  });

  it('WRK-7 failed materials need the resident’s acknowledgement', () => {
    const check = (materialsCheck: { outcome: 'passed' | 'poor' | 'failed'; acknowledged?: boolean }) =>
      code(decided({ ...finish, materialsCheck }, working));
    expect(check({ outcome: 'failed' })).toBe('acknowledgement_required');
    expect(check({ outcome: 'failed', acknowledged: true })).toBeNull();
    expect(check({ outcome: 'poor' })).toBeNull();
    expect(check({ outcome: 'passed' })).toBeNull();
  });

  it('WRK-8 satisfied needs a signature, not satisfied needs words and no signature', () => {
    const sign = { action: 'signWorkOrder' } as const;
    const finished = { status: 'finished' } as const;
    const signed = (rest: { satisfied: boolean; signatureMediaId?: number; typedName?: string; note?: string }) =>
      decided({ ...sign, ...rest }, finished, people.resident);
    expect(signed({ satisfied: true })).toMatchObject({ refusal: { code: 'signature_required' } });
    expect(signed({ satisfied: false })).toMatchObject({ refusal: { code: 'note_required' } });
    expect(signed({ satisfied: false, note: '还在漏' })).toMatchObject({
      patch: { status: 'working' },
      event: { type: 'order_unsatisfied' },
    });
    expect(signed({ satisfied: true, signatureMediaId: 9 })).toMatchObject({
      patch: { status: 'signed', signature: { way: 'drawn', mediaId: 9, at: SAMPLE_NOW, voice: { by: 'resident' } } },
    });
    expect(signed({ satisfied: true, typedName: '别人' })).toMatchObject({ refusal: { code: 'not_own_name' } });
    expect(signed({ satisfied: true, typedName: people.resident.name })).toMatchObject({
      patch: { status: 'signed', signature: { way: 'keyboard', mediaId: null, typedName: people.resident.name } },
      event: { data: { way: 'keyboard', signatureMediaId: null } },
    });
  });

  it('WRK-8 on the engineer’s phone the name typed is that of whom it is signed for', () => {
    const lent = { action: 'signWorkOrder', satisfied: true, onBehalfOf: '江小川', witness: '李先生' } as const;
    const typed = (typedName: string) =>
      decided({ ...lent, typedName }, { status: 'finished' }, people.engineer, withoutPhone);
    expect(code(typed('王建军'))).toBe('not_own_name');
    expect(typed('江小川')).toMatchObject({ patch: { signature: { way: 'keyboard', voice: { witness: '李先生' } } } });
  });

  it('WRK-12 a pause ends in the future', () => {
    const pause = (until: number) => code(decided({ action: 'pauseWorkOrder', reason: '缺配件', until }, working));
    expect(pause(SAMPLE_NOW)).toBe('until_in_the_past');
    expect(pause(SAMPLE_NOW + 1)).toBeNull();
  });
});

describe('the end of an order', () => {
  it('WRK-6 an order returned after a refusal is countersigned once by the supervisor', () => {
    const back = decided({ action: 'returnWorkOrder', reason: '业户没同意' }, { status: 'refused' });
    expect(back).toMatchObject({
      patch: { status: 'returned', returnedAfterRefusal: true, countersigner: 'department_supervisor' },
    });
    const confirm = { action: 'confirmWorkOrder' } as const;
    const refused = { status: 'returned', returnedAfterRefusal: true } as const;
    const supervisor = people.engineeringSupervisor;
    expect(decided(confirm, refused, supervisor)).toMatchObject({
      patch: { status: 'returned', countersignedAt: SAMPLE_NOW },
    });
    expect(code(decided(confirm, { ...refused, countersignedAt: 1 }, supervisor))).toBe('invalid_transition');
    expect(code(decided(confirm, { status: 'returned' }, supervisor))).toBe('invalid_transition');
    expect(code(decided(confirm, refused, people.manager))).toBe('forbidden');
  });

  it('WRK-6 two people sign a refusal: what the head returned is countersigned by the manager', () => {
    const { engineeringSupervisor, csSupervisor, manager } = people;
    const give = { action: 'returnWorkOrder', reason: '师傅病了，业户没同意' } as const;
    const confirm = { action: 'confirmWorkOrder' } as const;
    expect(decided(give, { status: 'refused' }, engineeringSupervisor)).toMatchObject({
      patch: { countersigner: 'manager' },
    });
    expect(decided(give, { status: 'refused' }, csSupervisor)).toMatchObject({
      patch: { countersigner: 'department_supervisor' },
    });
    expect(decided(give, { status: 'working' }, engineeringSupervisor)).toMatchObject({
      patch: { countersigner: null },
    });
    const returned = { status: 'returned', returnedAfterRefusal: true, countersigner: 'manager' } as const;
    expect(code(decided(confirm, returned, engineeringSupervisor))).toBe('forbidden');
    expect(decided(confirm, returned, manager)).toMatchObject({ patch: { countersignedAt: SAMPLE_NOW } });
  });

  it('WRK-6 two people sign a refusal: of the manager who stands in for a head, the supervisor of customer service', () => {
    const { csSupervisor, manager } = people;
    const acting = { role: 'department_supervisor', communityId: 1, department: 'engineering', acting: true } as const;
    const standIn = { ...manager, grants: [...manager.grants, acting] };
    const give = { action: 'returnWorkOrder', reason: '师傅病了，业户没同意' } as const;
    expect(decided(give, { status: 'refused' }, standIn)).toMatchObject({ patch: { countersigner: 'cs_supervisor' } });
    const returned = { status: 'returned', returnedAfterRefusal: true, countersigner: 'cs_supervisor' } as const;
    expect(code(decided({ action: 'confirmWorkOrder' }, returned, standIn))).toBe('forbidden');
    expect(decided({ action: 'confirmWorkOrder' }, returned, csSupervisor)).toMatchObject({
      patch: { countersignedAt: SAMPLE_NOW },
    });
  });

  it('WRK-11 unsigned work in a home cannot be confirmed, in a public area it can', () => {
    const confirm = { action: 'confirmWorkOrder' } as const;
    const supervisor = people.engineeringSupervisor;
    expect(decided(confirm, { status: 'finished' }, supervisor)).toMatchObject({
      refusal: { because: 'signature_missing' },
    });
    const publicArea = { houseId: null, residents: [] };
    expect(decided(confirm, { status: 'finished' }, supervisor, publicArea)).toMatchObject({
      patch: { status: 'confirmed' },
    });
  });

  it('nobody is offered what the system does by itself', () => {
    const context = { order: sampleOrder(), ticket: sampleTicket(), actor: people.manager, now: SAMPLE_NOW };
    expect(workOrderOffers('cancelWorkOrder', context)).toBe(false);
  });

  it('a contractor works on what was given to them', () => {
    const order = { assigneeId: people.contractor.personId };
    expect(code(decided({ action: 'acceptWorkOrder' }, order, people.contractor))).toBeNull();
    const other = actorWith(222, 'contractor', { department: 'engineering' });
    expect(code(decided({ action: 'acceptWorkOrder' }, order, other))).toBe('forbidden');
  });
});
