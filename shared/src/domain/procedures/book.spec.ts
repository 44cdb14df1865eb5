import type { EventType } from '../events.js';
import { people } from '../samples/actors.js';
import { sampleComplaint } from '../samples/complaints.js';
import { SAMPLE_NOW as NOW, sampleOrder, sampleTicket } from '../samples/facts.js';
import type { TicketFacts } from '../ticket/types.js';
import { DAY, HOUR, MINUTE } from '../time.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import {
  entryOf,
  nextStep,
  procedureBook,
  taskKindsSettledBy,
  taskOfKind,
  tasksMovedBy,
  tasksOpenedBy,
  tasksSettledBy,
} from './book.js';
import { defaultCalendar } from './calendar.js';
import { TASK_LABELS } from './labels.js';
import { policyLength } from './lengths.js';
import { defaultPolicies, isPolicyValue, POLICIES, POLICY_KEYS } from './policies.js';
import { TASK_KINDS, type TaskKind } from './types.js';

const at = (type: EventType, when = NOW) => ({ type, at: when, data: {} }) as Parameters<typeof tasksOpenedBy>[0];
const context = (ticket: Partial<TicketFacts> = {}, order: Partial<WorkOrderFacts> | null = null) => ({
  ticket: sampleTicket({ registeredAt: NOW, ...ticket }),
  order: order && sampleOrder(order),
  policies: defaultPolicies,
  calendar: defaultCalendar,
});
const opened = (type: EventType, ...facts: Parameters<typeof context>) => tasksOpenedBy(at(type), context(...facts));
const kinds = (type: EventType, ...facts: Parameters<typeof context>) =>
  opened(type, ...facts).map((task) => task.kind);
const task = (kind: TaskKind, ...facts: Parameters<typeof context>) => taskOfKind(kind, NOW, context(...facts));

describe('what opens when', () => {
  it('REG-6 a new matter is registered within 3 min and dispatched within 2 min more', () => {
    expect(opened('ticket_submitted')).toMatchObject([{ kind: 'register', rule: 'REG-6', dueAt: NOW + 3 * MINUTE }]);
    expect(opened('ticket_registered')).toMatchObject([
      { kind: 'dispatch', rule: 'REG-6', dueAt: NOW + 2 * MINUTE },
      { kind: 'first_follow_up', rule: 'FUP-1', dueAt: NOW + 2 * HOUR },
      { kind: 'second_follow_up', rule: 'FUP-2', dueAt: NOW + 8 * HOUR },
    ]);
  });

  it('CMP-2 a complaint is answered within 24 h of being made', () => {
    const complaint = { kind: 'complaint', submittedAt: NOW - HOUR } as const;
    expect(kinds('ticket_registered', complaint)).toEqual(['first_follow_up', 'second_follow_up', 'answer_complaint']);
    expect(opened('ticket_registered', complaint)[2]).toMatchObject({ dueAt: NOW + 23 * HOUR });
  });

  it.each([
    ['of a Friday afternoon: on Monday', '2026-11-20T16:00', '2026-11-23T16:00'],
    ['of a Sunday: the day after the offices open', '2026-11-22T10:00', '2026-11-24T08:30'],
    ['before the festival: past it, but for the made-up Saturday', '2026-02-14T16:00', '2026-02-24T16:00'],
  ])('FUP-6 who complained about the desk is called within one working day; %s', (_, named, due) => {
    const about = sampleTicket({ complaint: sampleComplaint({ concernedPersons: [people.receptionist] }) });
    const event = at('complaint_concerned_named', Date.parse(`${named}+08:00`));
    const [call] = tasksOpenedBy(event, context(about));
    const expected = { kind: 'call_complainant', rule: 'FUP-6', ownerRole: 'cs_supervisor' };
    expect(call).toMatchObject({ ...expected, dueAt: Date.parse(`${due}+08:00`) });
    const aboutAnother = sampleTicket({ complaint: sampleComplaint({ concernedPersons: [people.engineer] }) });
    expect(tasksOpenedBy(event, context(aboutAnother))).toEqual([]);
  });

  it.each([
    ['Friday evening before the festival', '2026-02-13T19:00', '2026-02-14T17:30'],
    ['the evening of the made-up Saturday', '2026-02-14T19:00', '2026-02-24T17:30'],
    ['in the middle of the festival', '2026-02-18T10:00', '2026-02-24T17:30'],
  ])('FUP-2 of a desk that keeps the public holidays: %s', (_, registered, due) => {
    const registeredAt = Date.parse(`${registered}+08:00`);
    const holidays = { ...defaultCalendar.office, office: defaultCalendar.office };
    const [, , second] = tasksOpenedBy(at('ticket_registered', registeredAt), {
      ...context({ registeredAt }),
      calendar: holidays,
    });
    expect(second).toMatchObject({ kind: 'second_follow_up', dueAt: Date.parse(`${due}+08:00`) });
  });

  it('ROL-3 a task of the desk belongs to the owner of the ticket, and to all receptionists without one', () => {
    expect(task('register', { ownerId: null })).toMatchObject({ ownerRole: 'receptionist', assigneeId: null });
    expect(task('register', { ownerId: 151 })).toMatchObject({ ownerRole: 'receptionist', assigneeId: 151 });
  });

  it('DSP-3 an order is to be accepted within 30 min, by the assignee or the department', () => {
    expect(opened('order_dispatched', {}, {})).toMatchObject([
      { kind: 'accept', assigneeId: 201, department: 'engineering', dueAt: NOW + 30 * MINUTE },
    ]);
    expect(task('accept', {}, { assigneeId: null })).toMatchObject({ ownerRole: 'implementer', assigneeId: null });
  });

  it('DSP-7 handing an order on does not restart the clock', () => {
    const declined = { dispatchedAt: NOW - 20 * MINUTE, assigneeId: null };
    expect(opened('order_declined', {}, declined)).toMatchObject([
      { kind: 'accept', dueAt: NOW + 10 * MINUTE },
      { kind: 'assign', ownerRole: 'department_supervisor' },
    ]);
    expect(opened('order_transferred', {}, declined)).toMatchObject([{ kind: 'accept', dueAt: NOW + 10 * MINUTE }]);
  });

  it('WRK-1 on site within 10 min of acceptance', () => {
    expect(opened('order_accepted', {}, {})).toMatchObject([{ kind: 'arrive', dueAt: NOW + 10 * MINUTE }]);
  });

  it('WRK-2 with an appointment 5 min before it', () => {
    const appointment = { from: NOW + DAY, to: NOW + DAY + HOUR };
    expect(opened('order_accepted', { appointment }, {})).toMatchObject([{ dueAt: NOW + DAY - 5 * MINUTE }]);
  });

  it('WRK-3 the supervisor answers a fee review within 15 min', () => {
    expect(opened('fee_review_requested', {}, {})).toMatchObject([
      { kind: 'fee_review', ownerRole: 'department_supervisor', dueAt: NOW + 15 * MINUTE },
    ]);
  });

  it('WRK-6 a refused order waits for the supervisor’s countersignature and for the desk', () => {
    expect(kinds('order_returned', {}, { status: 'returned', returnedAfterRefusal: true })).toEqual([
      'redispatch',
      'countersign',
    ]);
    expect(kinds('order_returned', {}, { status: 'returned' })).toEqual(['redispatch']);
    const byHead = { status: 'returned', returnedAfterRefusal: true, countersigner: 'manager' } as const;
    expect(opened('order_returned', {}, byHead)).toMatchObject([{}, { kind: 'countersign', ownerRole: 'manager' }]);
  });

  it('WRK-8 WRK-11 finished work waits for the signature, in a public area for the supervisor', () => {
    expect(kinds('order_finished', {}, {})).toEqual(['sign']);
    expect(kinds('order_finished', { houseId: null, residents: [] }, {})).toEqual(['confirm']);
    expect(kinds('order_signed', {}, {})).toEqual(['confirm']);
  });

  it('FEE-2 consent to a changed amount goes on to finishing, the first consent to starting', () => {
    expect(kinds('quote_consented', {}, { arrivedAt: NOW })).toEqual(['start']);
    expect(kinds('quote_consented', {}, { arrivedAt: NOW, startedAt: NOW })).toEqual(['finish']);
    expect(kinds('quote_consented', {}, {})).toEqual(['arrive', 'start']);
  });

  it.each([
    ['CBK-1', { priority: 'emergency' }, 24 * HOUR],
    ['CBK-2', { categoryFlags: ['leak'] }, 3 * DAY],
    ['CBK-3', { categoryFlags: ['safety'] }, 2 * DAY],
    ['CBK-4', {}, 7 * DAY],
    ['CBK-5', { kind: 'complaint' }, 2 * DAY],
  ] as const)('%s opens the callback of a closed ticket in its window', (rule, ticket, window) => {
    expect(opened('ticket_closed', ticket)).toMatchObject([{ kind: 'callback', rule, dueAt: NOW + window }]);
  });

  it('CBK-11 a problem found at callback is rectified in writing within 12 h', () => {
    expect(opened('ticket_reopened')).toMatchObject([{ kind: 'rectify', dueAt: NOW + 12 * HOUR }]);
  });

  it('CLO-5 what was put off is reviewed by the manager', () => {
    expect(opened('ticket_suspended')).toMatchObject([{ kind: 'review_suspended', ownerRole: 'manager' }]);
  });
});

describe('what settles what', () => {
  const followUps = [task('first_follow_up'), task('second_follow_up')];
  const event = (type: EventType) => ({ type, ticketId: 1, workOrderId: null });

  it('FUP-1 a resident’s comment neither settles nor moves the follow-up', () => {
    expect(tasksSettledBy(event('note_added'), followUps)).toEqual([]);
    expect(tasksMovedBy(at('note_added'), followUps, context(), [])).toEqual([]);
    expect(tasksMovedBy(at('ticket_rescheduled'), followUps, context(), [])).toEqual([]);
  });

  it('FUP-2 one note of the desk does one follow-up, the next does the second', () => {
    const [first] = tasksSettledBy(event('follow_up_recorded'), followUps);
    expect(first?.kind).toBe('first_follow_up');
    const left = followUps.filter((other) => other !== first);
    expect(tasksSettledBy(event('follow_up_recorded'), left)).toEqual(left);
  });

  it('FUP-1 closing settles both', () => {
    expect(tasksSettledBy(event('ticket_closed'), followUps)).toEqual(followUps);
  });

  it('an event settles tasks of its own ticket and order only', () => {
    const accept = task('accept', {}, { id: 11 });
    const accepted = { type: 'order_accepted', ticketId: 1, workOrderId: 12 } as const;
    expect(tasksSettledBy(accepted, [accept])).toEqual([]);
    expect(tasksSettledBy({ ...accepted, workOrderId: 11 }, [accept])).toEqual([accept]);
    expect(tasksSettledBy({ ...event('ticket_closed'), ticketId: 2 }, followUps)).toEqual([]);
  });

  it('CBK-10 a try that nobody answered leaves the callback open, the last one ends it', () => {
    expect(taskKindsSettledBy('callback_attempted')).toEqual([]);
    expect(taskKindsSettledBy('callback_unreachable')).toEqual(expect.arrayContaining(['callback', 'call_resident']));
  });

  it('WRK-2 moving the appointment moves the arrival', () => {
    const orders = [sampleOrder({ id: 11 }), sampleOrder({ id: 12 })];
    const arrivals = orders.map((order) => task('arrive', {}, order));
    const appointment = { from: NOW + DAY, to: NOW + DAY + HOUR };
    const moved = { kind: 'arrive', dueAt: NOW + DAY - 5 * MINUTE, step: 0 };
    expect(tasksMovedBy(at('ticket_rescheduled'), arrivals, context({ appointment }), orders)).toMatchObject([
      { ...moved, subjectId: 11 },
      { ...moved, subjectId: 12 },
    ]);
  });
});

describe('what the clock does', () => {
  it('DSP-3 presses the department, then its supervisor, then the desk, and then rests', () => {
    const accept = task('accept', {}, {});
    expect(nextStep(accept, accept.dueAt - 1, defaultPolicies)).toBeNull();
    const taken = [];
    let step = 0;
    for (;;) {
      const next = nextStep({ ...accept, step }, accept.dueAt + DAY, defaultPolicies);
      if (!next) break;
      taken.push([next.act, next.to.join(), next.nextActionAt]);
      step = next.step;
    }
    expect(taken).toEqual([
      ['press', 'department', accept.dueAt + 5 * MINUTE],
      ['escalate', 'department_supervisor', accept.dueAt + 30 * MINUTE],
      ['escalate', 'cs_supervisor,receptionists', null],
    ]);
  });

  it.each(procedureBook.map((entry) => entry.kind))('%s has steps in the order of time, and ends', (kind) => {
    const times = entryOf(kind).steps.map((step) =>
      step.before
        ? -policyLength(step.before, defaultPolicies)
        : step.after
          ? policyLength(step.after, defaultPolicies)
          : 0,
    );
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('policies and labels', () => {
  it.each(POLICY_KEYS)('%s has a default inside its bounds', (key) => {
    expect(isPolicyValue(key, POLICIES[key].default)).toBe(true);
    expect(isPolicyValue(key, POLICIES[key].minimum - 1)).toBe(false);
    expect(isPolicyValue(key, POLICIES[key].maximum + 1)).toBe(false);
    expect(isPolicyValue(key, POLICIES[key].minimum + 0.5)).toBe(false);
  });

  it('every kind of task has a name in both languages', () => {
    for (const kind of TASK_KINDS) expect(Object.values(TASK_LABELS[kind]).every(Boolean)).toBe(true);
  });

  it('a number of times is not a length of time', () => {
    expect(() => policyLength('callbackAttempts', defaultPolicies)).toThrow('callbackAttempts');
  });
});
