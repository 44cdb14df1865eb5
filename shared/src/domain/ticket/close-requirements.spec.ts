import type { Actor } from '../roles.js';
import { people } from '../samples/actors.js';
import { SAMPLE_NOW, sampleOrder, sampleTicket } from '../samples/facts.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import { closeRequirements } from './close-requirements.js';
import type { CloseOutcome, TicketFacts } from './types.js';

const voice = { by: 'resident', personId: 101, name: '江小川', onBehalfOf: null, witness: null } as const;
const signature = { way: 'drawn' as const, mediaId: 9, at: SAMPLE_NOW, voice };
const done = sampleOrder({ status: 'confirmed', signature, consentedTotalFen: 4500, actualTotalFen: 4500 });

function missing(
  ticket: Partial<TicketFacts>,
  orders: readonly WorkOrderFacts[],
  actor: (typeof people)[keyof typeof people] = people.receptionist,
  verdict: CloseOutcome | null = 'done',
) {
  const facts = sampleTicket({ status: 'handled', ...ticket });
  const closing = verdict && { outcome: verdict };
  return closeRequirements(facts, orders, actor, closing).map((requirement) => requirement.code);
}

describe('close-out', () => {
  it('CLO-1 a repair done, signed, confirmed and verified may close', () => {
    expect(missing({}, [done])).toEqual([]);
  });

  it('CLO-1 not without the word of customer service', () => {
    expect(missing({}, [done], people.receptionist, null)).toEqual(['verification_missing']);
  });

  it('CLO-1 not without any work', () => {
    expect(missing({}, [])).toEqual(['work_missing']);
    expect(missing({}, [sampleOrder({ status: 'returned' })])).toEqual(['work_missing']);
  });

  it('CLO-1 not while an order is still out', () => {
    expect(missing({}, [done, sampleOrder({ id: 12, status: 'working' })])).toEqual(['order_unfinished']);
  });

  it('CLO-1 not before the resident has signed', () => {
    expect(missing({}, [done, sampleOrder({ id: 12, status: 'finished' })])).toEqual(['signature_missing']);
    expect(missing({}, [{ ...done, signature: null }])).toEqual(['signature_missing']);
  });

  it('CLO-1 a public area needs no signature, but the supervisor', () => {
    const publicArea = { houseId: null, residents: [] };
    expect(missing(publicArea, [{ ...done, signature: null }])).toEqual([]);
    expect(missing(publicArea, [done, sampleOrder({ status: 'finished' })])).toEqual([
      'supervisor_confirmation_missing',
    ]);
  });

  it('WRK-11 not before the department supervisor has confirmed', () => {
    const signed = sampleOrder({ id: 12, status: 'signed', signature });
    expect(missing({}, [done, signed])).toEqual(['supervisor_confirmation_missing']);
  });

  it('FEE-2 not while more is charged than was agreed', () => {
    const requirements = closeRequirements(
      sampleTicket({ status: 'handled' }),
      [{ ...done, actualTotalFen: 6500 }],
      people.receptionist,
      { outcome: 'done' },
    );
    expect(requirements).toMatchObject([
      { code: 'fee_inconsistent', details: { consented: '¥45.00', actual: '¥65.00' } },
    ]);
  });

  it('FEE-2 what an order would have cost that came to nothing holds nobody up', () => {
    const givenUp = sampleOrder({ id: 12, status: 'cancelled', consentedTotalFen: 0, actualTotalFen: 4500 });
    expect(missing({}, [done, givenUp])).toEqual([]);
    expect(missing({}, [done, { ...givenUp, status: 'returned' }])).toEqual([]);
  });

  it('WRK-6 not before a refused order is countersigned', () => {
    const refused = sampleOrder({ id: 12, status: 'returned', returnedAfterRefusal: true });
    expect(missing({}, [done, refused])).toEqual(['countersignature_missing']);
    expect(missing({}, [done, { ...refused, countersignedAt: SAMPLE_NOW }])).toEqual([]);
  });

  it('CLO-3 not while a linked problem that is not on its own is open', () => {
    const linked = { id: 2, no: 'BX20261122-0008', status: 'handling', separable: false } as const;
    expect(missing({ linked: [linked] }, [done])).toEqual(['linked_ticket_open']);
    expect(missing({ linked: [{ ...linked, separable: true }] }, [done])).toEqual([]);
    expect(missing({ linked: [{ ...linked, status: 'closed' }] }, [done])).toEqual([]);
  });

  it('CLO-4 an emergency closes with the signature of a senior of this community only', () => {
    const emergency = { priority: 'emergency' } as const;
    expect(missing(emergency, [done])).toEqual(['senior_signature_missing']);
    expect(missing(emergency, [done], people.managerElsewhere)).toEqual(['senior_signature_missing']);
    expect(missing(emergency, [done], people.csSupervisor)).toEqual([]);
    expect(missing(emergency, [done], people.manager)).toEqual([]);
    expect(missing({ ...emergency, signedOffBy: 152 }, [done])).toEqual([]);
  });

  it('CLO-5 what could not be done closes with the manager only, and needs no work', () => {
    expect(missing({ status: 'suspended' }, [], people.csSupervisor)).toEqual(['manager_consent_missing']);
    expect(missing({ status: 'suspended' }, [], people.manager)).toEqual([]);
    expect(missing({}, [done], people.receptionist, 'not_possible')).toEqual(['manager_consent_missing']);
  });

  it('CLO-4 a major event likewise, whatever its priority', () => {
    expect(missing({ major: true }, [done])).toEqual(['senior_signature_missing']);
    expect(missing({ major: true }, [done], people.csSupervisor)).toEqual([]);
  });

  it('CLO-2 a non-repair closes on a document or the word of a head, and says whose', () => {
    const question = sampleTicket({ kind: 'consultation', status: 'registered' });
    const codes = (actor: Actor, confirmedBy: string | null, orders: readonly WorkOrderFacts[] = []) =>
      closeRequirements(question, orders, actor, { outcome: 'answered', confirmedBy }).map(({ code }) => code);
    expect(codes(people.receptionist, null)).toEqual(['confirmation_missing']);
    expect(codes(people.receptionist, '  ')).toEqual(['confirmation_missing']);
    expect(codes(people.receptionist, '收费员钱芳')).toEqual([]);
    expect(codes(people.csSupervisor, null)).toEqual([]);
    // The department's supervisor has confirmed the order: that is the word of the head.
    expect(codes(people.receptionist, null, [done])).toEqual([]);
  });
});

describe('close-out with an alarm', () => {
  const codes = (change: Partial<TicketFacts>, actor = people.receptionist) =>
    missing({ kind: 'help', status: 'registered', ...change }, [], actor);

  it.each(['raised', 'running', 'over'] as const)('EMG-4 is not possible while the alarm is %s', (alarm) => {
    expect(codes({ alarm }, people.manager)).toEqual(['alarm_open']);
  });
  it.each(['signed_off', 'reported', 'cancelled', null] as const)('EMG-4 is possible when it is %s', (alarm) => {
    expect(codes({ alarm }, people.manager)).toEqual([]);
  });
  it('CLO-4 a major event needs a senior’s signature whatever its priority', () => {
    const signature = 'senior_signature_missing';
    expect(codes({ major: true })).toContain(signature);
    expect(codes({ major: true }, people.csSupervisor)).not.toContain(signature);
    expect(codes({})).not.toContain(signature);
  });
});
