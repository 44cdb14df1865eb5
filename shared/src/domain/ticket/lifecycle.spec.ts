import { defaultCalendar } from '../procedures/calendar.js';
import { defaultPolicies } from '../procedures/policies.js';
import type { Actor } from '../roles.js';
import { people } from '../samples/actors.js';
import { ticketCommands } from '../samples/commands.js';
import { SAMPLE_NOW, sampleCallback, sampleCloseOut, sampleOrder, sampleTicket } from '../samples/facts.js';
import type { TicketAction, TicketCommand } from './commands.js';
import { numberSeries, ticketNumber } from './numbering.js';
import { decideTicket } from './transition.js';
import {
  SETTLED_TICKET_STATUSES,
  TICKET_KINDS,
  TICKET_STATUSES,
  type TicketFacts,
  type TicketStatus,
} from './types.js';

const staysIn = (statuses: readonly TicketStatus[]) => Object.fromEntries(statuses.map((status) => [status, [status]]));
const OPEN = TICKET_STATUSES.filter((status) => !SETTLED_TICKET_STATUSES.includes(status));
const NOT_CANCELLED = TICKET_STATUSES.filter((status) => status !== 'cancelled');

/** Written down a second time on purpose: state × action → where it may lead, for a non-repair that wants nothing else. */
const EXPECTED: Readonly<Record<TicketAction, Partial<Record<TicketStatus, readonly TicketStatus[]>>>> = {
  submitTicket: {},
  registerTicket: { submitted: ['registered'], answered: ['registered'] },
  answerTicket: { submitted: ['answered'] },
  cancelTicket: { submitted: ['cancelled'], registered: ['cancelled'], handling: ['cancelled'] },
  dispatchWorkOrder: { registered: ['handling'], handling: ['handling'], handled: ['handling'] },
  suspendTicket: { registered: ['suspended'], handling: ['suspended'], handled: ['suspended'] },
  resumeTicket: { suspended: ['registered'] },
  closeTicket: { registered: ['closed'], handled: ['closed'], suspended: ['closed'] },
  addNote: staysIn(NOT_CANCELLED),
  rescheduleTicket: {
    submitted: ['submitted'],
    registered: ['registered'],
    handling: ['handling'],
    suspended: ['suspended'],
  },
  urgeTicket: staysIn(OPEN),
  rateTicket: { closed: ['closed', 'handling'] },
  recordCallback: { closed: ['closed', 'handling', 'closed'] },
  requestSignOff: { registered: ['registered'], handled: ['handled'], suspended: ['suspended'] },
  returnSignOff: { registered: ['registered'], handled: ['handled'], suspended: ['suspended'] },
  askLookOver: staysIn(['registered', 'handling', 'handled']),
  answerLookOver: staysIn(['registered', 'handling', 'handled']),
  reviewSuspended: { suspended: ['suspended'] },
  closeAbuse: {
    registered: ['closed'],
    handling: ['closed'],
    handled: ['closed'],
    suspended: ['closed'],
    closed: ['closed'],
  },
  callAfterRain: { closed: ['closed'] },
  reportCash: { handling: ['handling'], closed: ['closed'] },
  claimTicket: staysIn(OPEN),
  changePriority: staysIn(['submitted', 'registered', 'handling']),
  askSupervisor: staysIn(['submitted']),
  answerInquiry: staysIn(['submitted']),
  linkTicket: staysIn(NOT_CANCELLED),
  unlinkTicket: staysIn(OPEN),
  passOnTicket: staysIn(OPEN),
  bookCallBack: staysIn(OPEN),
  passToDepartmentHead: staysIn(['submitted', 'registered']),
  askForPhotos: staysIn(OPEN),
  addRequestedPhoto: staysIn(OPEN),
  reviewAgent: staysIn(NOT_CANCELLED),
  confirmHandover: staysIn(NOT_CANCELLED),
  takeBack: staysIn(OPEN),
  passOwnership: staysIn(OPEN),
  ordersFinished: { handling: ['handled'] },
  ordersReturned: { handling: ['registered'] },
};

const actions = Object.keys(ticketCommands) as readonly TicketAction[];
const cells = actions.flatMap((action) => TICKET_STATUSES.map((status) => [action, status] as const));

/** A non-repair that has what the action asks for. */
function wanting(action: TicketAction, status: TicketStatus): TicketFacts {
  const openCallback = sampleCallback(action === 'callAfterRain' ? { waitsFor: 'rain' } : {});
  const closeOut = action === 'returnSignOff' ? sampleCloseOut() : null;
  const asks = action === 'askSupervisor' || action === 'askLookOver';
  const openDuties = asks ? [] : ['answer_inquiry', 'review_agent', 'handover', 'look_over'];
  return sampleTicket({ kind: 'consultation', status, openCallback, closeOut, openDuties, linkedTicketId: 2 });
}

/** Whom the action is for: a manager has nobody to ask for a signature. */
const whoMay = (action: TicketAction): Actor => (action === 'requestSignOff' ? people.receptionist : people.manager);

function decided(
  command: TicketCommand,
  ticket: TicketFacts,
  orders = [] as ReturnType<typeof sampleOrder>[],
  actor: Actor = people.manager,
) {
  return decideTicket(command, {
    ticket,
    orders,
    actor,
    now: SAMPLE_NOW,
    policies: defaultPolicies,
    calendar: defaultCalendar,
  });
}

describe('ticket: every cell of the table', () => {
  it.each(cells)('%s in %s', (action, status) => {
    const results = ticketCommands[action].map((command) =>
      decided(command, wanting(action, status), [], whoMay(action)),
    );
    const expected = EXPECTED[action][status];
    if (expected === undefined) {
      const refusal = { code: 'invalid_transition', from: status, action };
      expect(results).toEqual(results.map(() => ({ ok: false, refusal })));
    } else {
      expect(results.map((result) => result.ok && result.patch.status)).toEqual(expected);
    }
  });
});

describe('ticket: guards', () => {
  it('CLO-1 a repair that nobody handled cannot be closed from the desk', () => {
    const ticket = sampleTicket({ status: 'registered' });
    expect(decided({ action: 'closeTicket', outcome: 'done' }, ticket)).toMatchObject({
      refusal: { code: 'invalid_transition', from: 'registered', action: 'closeTicket' },
    });
  });

  it.each(['accepted', 'working', 'confirmed'] as const)('a resident cannot withdraw once an order is %s', (status) => {
    const ticket = sampleTicket({ status: 'handling' });
    expect(decided({ action: 'cancelTicket' }, ticket, [sampleOrder({ status })])).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'already_accepted' },
    });
  });

  it.each(['dispatched', 'returned', 'cancelled'] as const)(
    'a resident can withdraw while the order is %s',
    (status) => {
      const ticket = sampleTicket({ status: 'handling' });
      expect(decided({ action: 'cancelTicket' }, ticket, [sampleOrder({ status })]).ok).toBe(true);
    },
  );

  it('CLS-2 lowering the priority needs a reason, raising it does not', () => {
    const ticket = sampleTicket({ priority: 'high' });
    const [register] = ticketCommands.registerTicket;
    const lower = { ...register, priority: 'low' } as TicketCommand;
    expect(decided(lower, ticket)).toMatchObject({ refusal: { code: 'reason_required', field: 'reason' } });
    expect(decided({ ...lower, reason: '   ' } as TicketCommand, ticket).ok).toBe(false);
    expect(decided({ ...lower, reason: '业户说不急' } as TicketCommand, ticket).ok).toBe(true);
    expect(decided({ ...lower, priority: 'emergency' } as TicketCommand, ticket).ok).toBe(true);
  });

  it('FUP-4 urging again too soon says when it is possible', () => {
    const cooldown = defaultPolicies.urgeCooldownMinutes * 60_000;
    const urge = { action: 'urgeTicket' } as const;
    const againAt = SAMPLE_NOW + 1;
    const tooSoon = decided(urge, sampleTicket({ lastUrgedAt: againAt - cooldown }));
    expect(tooSoon).toMatchObject({ refusal: { code: 'urged_recently', againAt } });
    expect(decided(urge, sampleTicket({ lastUrgedAt: SAMPLE_NOW - cooldown })).ok).toBe(true);
  });

  it('an appointment lies ahead and ends after it begins', () => {
    const reschedule = (from: number, to: number) =>
      decided({ action: 'rescheduleTicket', appointment: { from, to } }, sampleTicket()).ok;
    expect(reschedule(SAMPLE_NOW + 1, SAMPLE_NOW + 2)).toBe(true);
    expect(reschedule(SAMPLE_NOW, SAMPLE_NOW + 2)).toBe(false);
    expect(reschedule(SAMPLE_NOW + 2, SAMPLE_NOW + 2)).toBe(false);
  });

  it('CBK-10 only an open callback can be answered', () => {
    const ticket = sampleTicket({ status: 'closed' });
    expect(decided({ action: 'recordCallback', result: 'satisfied' }, ticket)).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'no_open_callback' },
    });
  });
});

describe('ticket: what is written down', () => {
  it('REG-5 registration gives number, owner and time; the first owner stays (ROL-3)', () => {
    const [register] = ticketCommands.registerTicket;
    const decision = decided(register as TicketCommand, sampleTicket());
    expect(decision).toMatchObject({
      patch: { no: 'BX20261122-0007', ownerId: people.manager.personId, registeredAt: SAMPLE_NOW },
      event: { type: 'ticket_registered', actorId: people.manager.personId },
    });
    const owned = decided(register as TicketCommand, sampleTicket({ ownerId: 7 }));
    expect(owned).toMatchObject({ patch: { ownerId: 7 } });
  });

  it('CBK-11 a callback that finds a problem asks the last implementer for rectification within 12 h', () => {
    const ticket = sampleTicket({ status: 'closed', openCallback: sampleCallback() });
    const orders = [sampleOrder({ status: 'confirmed', assigneeId: 202 })];
    const decision = decided({ action: 'recordCallback', result: 'dissatisfied', words: '还在漏' }, ticket, orders);
    expect(decision).toMatchObject({
      patch: { status: 'handling', closedAt: null },
      event: {
        type: 'ticket_reopened',
        data: {
          rectification: {
            department: 'engineering',
            assigneeId: 202,
            words: '还在漏',
            deadlineAt: SAMPLE_NOW + 12 * 3_600_000,
          },
        },
      },
    });
  });

  it.each([
    [0, 'callback_attempted'],
    [1, 'callback_attempted'],
    [2, 'callback_unreachable'],
  ])('CBK-10 after %d tries without an answer the next is %s, never satisfied', (attempts, type) => {
    const ticket = sampleTicket({ status: 'closed', openCallback: sampleCallback({ attempts }) });
    expect(decided({ action: 'recordCallback', result: 'unreachable' }, ticket)).toMatchObject({ event: { type } });
  });

  it('FUP-1 only a note of the desk counts as a follow-up', () => {
    const note = { action: 'addNote', text: '还在等', visibility: 'public' } as const;
    const by = (actor: (typeof people)[keyof typeof people]) =>
      decideTicket(note, {
        ticket: sampleTicket(),
        orders: [],
        actor,
        now: SAMPLE_NOW,
        policies: defaultPolicies,
        calendar: defaultCalendar,
      });
    expect(by(people.receptionist)).toMatchObject({ event: { type: 'follow_up_recorded' } });
    expect(by(people.resident)).toMatchObject({ event: { type: 'note_added' } });
    expect(by(people.engineer)).toMatchObject({ event: { type: 'note_added' } });
    expect(by(people.receptionistElsewhere)).toMatchObject({ event: { type: 'note_added' } });
  });

  it.each(['finished', 'signed'] as const)('CLO-5 nothing is put off while an order is %s', (status) => {
    const command = { action: 'suspendTicket', reason: '等备件' } as const;
    expect(decided(command, sampleTicket({ status: 'handling' }), [sampleOrder({ status })])).toMatchObject({
      refusal: { code: 'invalid_transition', because: 'work_finished' },
    });
  });

  it('the system signs its own reactions', () => {
    const decision = decided({ action: 'ordersFinished' }, sampleTicket({ status: 'handling' }));
    expect(decision).toMatchObject({ event: { actorId: null } });
  });
});

describe('REG-5 numbers', () => {
  it('carry kind, Shanghai day and four digits or more', () => {
    const evening = Date.UTC(2026, 10, 22, 16, 0);
    expect(ticketNumber(numberSeries('repair', evening), 7)).toBe('BX20261123-0007');
    expect(ticketNumber(numberSeries('complaint', evening), 12_345)).toBe('TS20261123-12345');
  });

  it('differ by kind', () => {
    expect(new Set(TICKET_KINDS.map((kind) => numberSeries(kind, 0))).size).toBe(TICKET_KINDS.length);
  });
});
