import { recipientsOf } from '../../notifications/audience.js';
import { tasksHandedOver } from '../../procedures/book.js';
import { defaultCalendar } from '../../procedures/calendar.js';
import { defaultPolicies } from '../../procedures/policies.js';
import { people } from '../../samples/actors.js';
import { SAMPLE_NOW as NOW, sampleOrder, sampleTicket } from '../../samples/facts.js';
import { SECOND } from '../../time.js';
import { ordersCancelledBy } from '../reaction.js';
import { decideTicket, ticketOffers } from '../transition.js';
import { isTakenBack, type LastAct, type TakenBackAct } from './take-back.js';

const said = { 'zh-CN': '说过的', en: 'what was said' };
const act = (type: string, data: Record<string, unknown> = {}, change: Partial<LastAct> = {}): LastAct => ({
  ...{ type, data, said, actorId: people.receptionist.personId, workOrderId: null, at: NOW - 4 * SECOND },
  ...change,
});
const context = { actor: people.receptionist, now: NOW, policies: defaultPolicies, calendar: defaultCalendar };
const orders = [sampleOrder({ id: 9, status: 'dispatched' })];

function decided(name: TakenBackAct, last: LastAct | null, change = {}) {
  const ticket = sampleTicket({ status: 'handling', priority: 'high', ownerId: 152 });
  return decideTicket({ action: 'takeBack', act: name, last }, { ...context, ticket, orders, ...change });
}

describe('desk.md 回执: what was done a moment ago is taken back', () => {
  it('the priority and whose it is are as they were', () => {
    expect(decided('changePriority', act('priority_changed', { from: 'normal', to: 'high' }))).toMatchObject({
      patch: { priority: 'normal', status: 'handling' },
      event: { type: 'act_taken_back', data: { act: 'changePriority', said, personId: null, orderId: null } },
    });
    expect(decided('passOnTicket', act('ticket_passed_on', { formerly: 151 }))).toMatchObject({
      patch: { ownerId: 151 },
      event: { data: { personId: 152 } },
    });
    expect(decided('claimTicket', act('ticket_claimed', { formerly: null }))).toMatchObject({
      patch: { ownerId: null },
    });
    const [task] = [{ kind: 'register', subjectType: 'ticket', subjectId: 1, assigneeId: 152 } as const];
    expect(tasksHandedOver({ type: 'act_taken_back' }, [task], { ownerId: 151 })).toEqual([task]);
  });

  it('an order falls away while nobody has accepted it, and no other', () => {
    const last = act('order_dispatched', {}, { workOrderId: 9 });
    const decision = decided('dispatchWorkOrder', last);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const others = [...orders, sampleOrder({ id: 10, status: 'dispatched' })];
    expect(ordersCancelledBy(decision.event as never, others).map(({ id }) => id)).toEqual([9]);
    const accepted = { orders: [sampleOrder({ id: 9, status: 'accepted' })] };
    expect(decided('dispatchWorkOrder', last, accepted)).toMatchObject({ refusal: { code: 'acted_meanwhile' } });
  });

  it.each([
    ['somebody else did something after it', act('note_added', {}, { actorId: people.csSupervisor.personId })],
    ['it was somebody else who did it', act('priority_changed', {}, { actorId: people.csSupervisor.personId })],
    ['one did something else after it oneself', act('follow_up_recorded')],
    ['nobody did anything', null],
  ])('not when %s', (_, last) => {
    expect(decided('changePriority', last)).toMatchObject({ ok: false, refusal: { code: 'acted_meanwhile' } });
  });

  it('not after its moment, and not what was taken out of hours (INT-2)', () => {
    const limit = defaultPolicies.takeBackArrivesSeconds * SECOND;
    const at = (ago: number) =>
      decided('changePriority', act('priority_changed', { from: 'normal' }, { at: NOW - ago }));
    expect(at(limit)).toMatchObject({ ok: true });
    expect(at(limit + 1)).toMatchObject({ refusal: { code: 'too_late_to_take_back' } });
    expect(decided('claimTicket', act('ticket_claimed', { onDuty: true }))).toMatchObject({
      refusal: { code: 'not_taken_back' },
    });
    expect(defaultPolicies.takeBackArrivesSeconds).toBeGreaterThan(defaultPolicies.takeBackSeconds);
  });

  it('is offered by the receipt alone, and a second press is known', () => {
    expect(ticketOffers('takeBack', { ...context, ticket: sampleTicket(), orders: [] })).toBe(false);
    const back = act('act_taken_back', { act: 'changePriority' });
    expect(isTakenBack('changePriority', back, people.receptionist.personId)).toBe(true);
    expect(isTakenBack('passOnTicket', back, people.receptionist.personId)).toBe(false);
    expect(isTakenBack('changePriority', back, people.csSupervisor.personId)).toBe(false);
  });

  it('whoever was told is told: residents only of what was passed on', () => {
    const told = (name: TakenBackAct, last: LastAct) => {
      const decision = decided(name, last);
      if (!decision.ok) throw new Error(decision.refusal.code);
      const facts = { ticket: sampleTicket({ ownerId: 151 }), order: null, assigneeIds: [201] };
      return recipientsOf(decision.event as never, facts).map((one) =>
        one.kind === 'person' ? one.personId : one.role,
      );
    };
    expect(told('passOnTicket', act('ticket_passed_on', { formerly: 151 }))).toEqual(
      expect.arrayContaining([201, 152, 'cs_supervisor', 101]),
    );
    expect(told('changePriority', act('priority_changed', { from: 'normal' }))).not.toContain(101);
  });
});
