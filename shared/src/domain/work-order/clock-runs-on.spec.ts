import type { DomainEvent } from '../events.js';
import { tasksOpenedBy, tasksSettledBy } from '../procedures/book.js';
import { defaultCalendar } from '../procedures/calendar.js';
import { defaultPolicies } from '../procedures/policies.js';
import type { TaskToOpen } from '../procedures/types.js';
import { people } from '../samples/actors.js';
import { SAMPLE_NOW, sampleOrder, sampleTicket } from '../samples/facts.js';
import { MINUTE } from '../time.js';
import type { WorkOrderCommand } from './commands.js';
import { decideWorkOrder } from './transition.js';
import type { WorkOrderFacts } from './types.js';

const ticket = sampleTicket({ status: 'handling' });
const DUE = SAMPLE_NOW + defaultPolicies.acceptWithinMinutes * MINUTE;
const CREW = [people.engineer, people.secondEngineer] as const;

/** Any sequence of choices will do, as long as it can be repeated. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

function tasksAfter(open: readonly TaskToOpen[], event: DomainEvent, order: WorkOrderFacts): readonly TaskToOpen[] {
  const settled = tasksSettledBy(event, open);
  const left = open.filter((task) => !settled.includes(task));
  const context = { ticket, order, policies: defaultPolicies, calendar: defaultCalendar };
  return [...left, ...tasksOpenedBy(event, context)];
}

describe('DSP-7 whoever has it, the clock of acceptance runs on', () => {
  it('through any number of refusals and transfers, before and after acceptance', () => {
    const next = numbers(3);
    const pick = <Value>(values: readonly Value[]): Value => values[Number(next.next().value) % values.length] as Value;
    let moves = 0;
    for (let run = 0; run < 200; run += 1) {
      let order = sampleOrder({ assigneeId: null });
      let now = SAMPLE_NOW;
      let open = tasksAfter(
        [],
        { type: 'order_dispatched', ticketId: 1, workOrderId: 11, at: now, data: {} } as DomainEvent,
        order,
      );
      for (let step = 0; step < 12; step += 1) {
        now += pick([1, 7, 40]) * MINUTE;
        const command = pick<WorkOrderCommand>([
          { action: 'declineWorkOrder', reason: '在别处' },
          { action: 'transferWorkOrder', assigneeId: pick(CREW).personId, reason: '你去' },
          { action: 'acceptWorkOrder' },
        ]);
        const actor = command.action === 'transferWorkOrder' ? people.engineeringSupervisor : pick(CREW);
        const decision = decideWorkOrder(command, { order, ticket, actor, now });
        if (!decision.ok) continue;
        moves += 1;
        order = { ...order, ...decision.patch };
        open = tasksAfter(open, decision.event as DomainEvent, order);
        const waiting = open.filter(({ kind }) => kind === 'accept');
        expect(waiting.map(({ dueAt }) => dueAt)).toEqual(order.status === 'dispatched' ? [DUE] : []);
        expect(order.dispatchedAt).toBe(SAMPLE_NOW);
      }
    }
    expect(moves).toBeGreaterThan(500);
  });
});
