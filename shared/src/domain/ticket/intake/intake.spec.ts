import { recipientsOf } from '../../notifications/audience.js';
import { tasksHandedOver, tasksOpenedBy, tasksSettledBy } from '../../procedures/book.js';
import { defaultCalendar, isWorkingTime, nextWorkingStart } from '../../procedures/calendar.js';
import { defaultPolicies } from '../../procedures/policies.js';
import { actorWith, people } from '../../samples/actors.js';
import { ticketCommands } from '../../samples/commands.js';
import { SAMPLE_NOW as NOW, sampleCallback, sampleTicket } from '../../samples/facts.js';
import { DAY, HOUR, MINUTE } from '../../time.js';
import type { TicketCommand } from '../commands.js';
import { decideTicket } from '../transition.js';
import type { TicketFacts } from '../types.js';
import type { LastAct } from './take-back.js';

const context = (ticket: TicketFacts) => ({
  ticket,
  order: null,
  policies: defaultPolicies,
  calendar: defaultCalendar,
});

function decided(command: TicketCommand, ticket: TicketFacts, actor = people.receptionist) {
  return decideTicket(command, {
    ticket,
    orders: [],
    actor,
    now: NOW,
    policies: defaultPolicies,
    calendar: defaultCalendar,
  });
}

/** What an accepted command announces. */
function eventOf(command: TicketCommand, ticket = sampleTicket()) {
  const decision = decided(command, ticket);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return { event: decision.event as Parameters<typeof tasksOpenedBy>[0], after: { ...ticket, ...decision.patch } };
}

function openedBy(command: TicketCommand, ticket = sampleTicket()) {
  const { event, after } = eventOf(command, ticket);
  return tasksOpenedBy(event, context(after));
}

describe('ROL-3 whose it is', () => {
  it('ROL-3 whoever takes a matter over owns it, and is not asked twice', () => {
    const taken = decided({ action: 'claimTicket', reason: '换班' }, sampleTicket({ ownerId: 7 }));
    expect(taken).toMatchObject({
      patch: { ownerId: people.receptionist.personId },
      event: { type: 'ticket_claimed' },
    });
    const own = sampleTicket({ ownerId: people.receptionist.personId });
    expect(decided({ action: 'claimTicket' }, own)).toMatchObject({ refusal: { because: 'owned_already' } });
  });

  it.each([
    ['engineer', [people.engineer.personId, 8], true],
    ['engineer', [8], false],
    ['engineer', [], true],
    ['receptionist', [8], true],
  ] as const)('INT-2 %s takes what came in at night, %j having the shift: %s', (name, nightCrew, may) => {
    const context = { orders: [], now: NOW, policies: defaultPolicies, calendar: defaultCalendar };
    const ticket = sampleTicket({ outOfHours: true, nightCrew });
    const decision = decideTicket({ action: 'claimTicket' }, { ...context, ticket, actor: people[name] });
    expect(decision).toMatchObject(may ? { ok: true } : { refusal: { code: 'not_on_duty' } });
  });

  it('ROL-3 the duties of the old owner become the new one’s; those of others stay theirs', () => {
    const submitted = { type: 'ticket_submitted', at: NOW, data: { emergency: false } } as const;
    const [register] = tasksOpenedBy(submitted, context(sampleTicket({ ownerId: 7 })));
    const [review] = tasksOpenedBy(
      { type: 'ticket_suspended', at: NOW, data: { reason: '' } },
      context(sampleTicket()),
    );
    if (!register || !review) throw new Error('no tasks');
    const open = [register, review];
    expect(tasksHandedOver({ type: 'ticket_claimed' }, open, { ownerId: 8 })).toEqual([register]);
    expect(tasksHandedOver({ type: 'ticket_claimed' }, open, { ownerId: 7 })).toEqual([]);
    expect(tasksHandedOver({ type: 'note_added' }, open, { ownerId: 8 })).toEqual([]);
  });

  it('ROL-3 INT-10 passing on names the new owner and hands over what was said', () => {
    const [command] = ticketCommands.passOnTicket;
    const { event, after } = eventOf(command as TicketCommand);
    expect(after.ownerId).toBe(152);
    expect(event.data).toEqual({ personId: 152, personName: '周敏', words: '水费多收了两个月', formerly: null });
  });
});

describe('CLS-2 priority', () => {
  const ticket = sampleTicket({ priority: 'high', status: 'handling' });
  it.each([
    ['emergency', undefined, true],
    ['low', undefined, false],
    ['low', '  ', false],
    ['low', '业户说不急', true],
  ] as const)('CLS-2 from high to %s for the reason %j: %s', (priority, reason, ok) => {
    expect(decided({ action: 'changePriority', priority, reason }, ticket).ok).toBe(ok);
  });

  it('CLS-2 the same priority again is no change', () => {
    expect(decided({ action: 'changePriority', priority: 'high' }, ticket)).toMatchObject({
      refusal: { code: 'priority_unchanged', field: 'priority' },
    });
  });
});

describe('FUP-4 what is urgent is reported at once', () => {
  const seniors = (type: string, data: object) =>
    recipientsOf({ type, data } as Parameters<typeof recipientsOf>[0], {
      ticket: sampleTicket(),
      order: null,
      assigneeIds: [],
    })
      .filter(({ templateKey }) => templateKey === 'order_press')
      .map((to) => (to.kind === 'role' ? to.role : to.personId));

  it.each([
    ['ticket_submitted', { emergency: true }, { emergency: false }],
    ['ticket_registered', { newlyUrgent: true }, { newlyUrgent: false }],
    ['priority_changed', { from: 'high', to: 'emergency' }, { from: 'normal', to: 'high' }],
  ])('FUP-4 %s', (type, urgent, calm) => {
    expect(seniors(type, urgent)).toEqual(['cs_supervisor', 'manager']);
    expect(seniors(type, calm)).toEqual([]);
  });
});

describe('REG-3 asking the supervisor', () => {
  it('REG-3 the question is the supervisor’s task; the clock of registration runs on', () => {
    const asked = openedBy({ action: 'askSupervisor', question: '立不立项？' });
    expect(asked).toMatchObject([
      { kind: 'answer_inquiry', rule: 'REG-3', ownerRole: 'cs_supervisor', dueAt: NOW + 15 * MINUTE },
    ]);
    const [register] = tasksOpenedBy(
      { type: 'ticket_submitted', at: NOW, data: { emergency: false } },
      context(sampleTicket()),
    );
    if (!register) throw new Error('no task');
    for (const type of ['supervisor_asked', 'inquiry_answered'] as const) {
      expect(tasksSettledBy({ type, ticketId: 1, workOrderId: null }, [register])).toEqual([]);
    }
  });

  it('REG-3 there is one question at a time, and no answer without a question', () => {
    const asked = sampleTicket({ openDuties: ['answer_inquiry'] });
    expect(decided({ action: 'askSupervisor', question: '？' }, asked).ok).toBe(false);
    const answer = { action: 'answerInquiry', register: false, words: '解释即可' } as const;
    expect(decided(answer, sampleTicket()).ok).toBe(false);
    expect(decided(answer, asked)).toMatchObject({ event: { data: { register: false, words: '解释即可' } } });
  });
});

describe('REG-7 linked matters', () => {
  const link = {
    action: 'linkTicket',
    ticketId: 2,
    otherNo: 'BX20261122-0001',
    withComplaint: false,
    separable: false,
  } as const;
  it('REG-7 the one found later remembers the first; the first only tells of it', () => {
    expect(decided({ ...link, found: true }, sampleTicket())).toMatchObject({
      patch: { linkedTicketId: 2, linkSeparable: false },
    });
    const first = decided({ ...link, found: false }, sampleTicket());
    expect(first.ok && 'linkedTicketId' in first.patch).toBe(false);
  });

  it('REG-7 only what is linked can be unlinked', () => {
    const unlink = { action: 'unlinkTicket', ticketId: 2, otherNo: null, withComplaint: false, found: true } as const;
    expect(decided(unlink, sampleTicket({ linkedTicketId: 2 }))).toMatchObject({ patch: { linkedTicketId: null } });
    expect(decided(unlink, sampleTicket({ linkedTicketId: 3 }))).toMatchObject({ refusal: { field: 'ticketId' } });
  });

  it('desk.md 回执: a link is taken back by whoever made it, while nobody has acted since', () => {
    const at = NOW;
    const linked = { type: 'ticket_linked', actorId: people.receptionist.personId, workOrderId: null, at } as const;
    const last = { ...linked, data: { ticketId: 2 }, said: { 'zh-CN': '', en: '' } };
    const unlink = { action: 'unlinkTicket', ticketId: 2, otherNo: null, withComplaint: false, found: true } as const;
    const back = (then: LastAct | null, linkedTicketId: number | null = 2) =>
      decided({ ...unlink, takenBack: { last: then } }, sampleTicket({ linkedTicketId }));
    expect(back(last)).toMatchObject({ patch: { linkedTicketId: null } });
    const acted = { refusal: { code: 'acted_meanwhile' } };
    expect(back({ ...last, type: 'priority_changed', actorId: people.csSupervisor.personId })).toMatchObject(acted);
    expect(back({ ...last, data: { ticketId: 3 } }, 3)).toMatchObject(acted);
    expect(back(null, null)).toMatchObject(acted);
    expect(back({ ...last, at: at - 24 * HOUR })).toMatchObject({ refusal: { code: 'too_late_to_take_back' } });
  });
});

describe('INT-8 INT-10 FUP-6 duties of intake', () => {
  it.each([
    ['front_desk', true],
    ['visit', true],
    ['hotline', false],
    ['miniapp', false],
  ] as const)('INT-8 who comes by %s is to be settled the same working day: %s', (channel, inPerson) => {
    const ticket = sampleTicket({ channel });
    const tasks = tasksOpenedBy({ type: 'ticket_submitted', at: NOW, data: { emergency: false } }, context(ticket));
    expect(tasks.map(({ kind }) => kind)).toEqual(inPerson ? ['register', 'settle_visit'] : ['register']);
    if (inPerson) expect(tasks[1]).toMatchObject({ rule: 'INT-8', dueAt: NOW + 8 * HOUR });
  });

  it('INT-8 passing it to the head of a department settles the visit', () => {
    const [command] = ticketCommands.passToDepartmentHead;
    const { event, after } = eventOf(command as TicketCommand, sampleTicket({ channel: 'visit' }));
    expect(after.department).toBe('security');
    const visit = { kind: 'settle_visit', subjectType: 'ticket', subjectId: 1 } as const;
    expect(tasksSettledBy({ type: event.type, ticketId: 1, workOrderId: null }, [visit])).toEqual([visit]);
  });

  it('INT-10 a call back is due half an hour into the next working time of the person named', () => {
    const [command] = ticketCommands.bookCallBack;
    // Sunday 10:00; the desk works every day from 08:30.
    const tomorrow = NOW + DAY - 90 * MINUTE;
    expect(openedBy(command as TicketCommand)).toMatchObject([
      { kind: 'call_back', rule: 'INT-10', assigneeId: 152, dueAt: tomorrow + 30 * MINUTE },
    ]);
    const nextShift = NOW + 9 * HOUR;
    expect(openedBy({ ...(command as TicketCommand), atWorkFrom: nextShift } as TicketCommand)).toMatchObject([
      { kind: 'call_back', assigneeId: 152, dueAt: nextShift + 30 * MINUTE },
    ]);
  });

  const rated = (attitude: number) => {
    const ticket = sampleTicket({ status: 'closed', openCallback: sampleCallback() });
    const rate = { action: 'rateTicket', speed: 5, quality: 5, attitude, solved: true } as const;
    const decision = decided(rate, ticket, people.resident);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const opened = tasksOpenedBy(decision.event as Parameters<typeof tasksOpenedBy>[0], context(ticket));
    return opened.filter(({ kind }) => kind === 'review_agent');
  };

  it('FUP-6 an attitude rated unsatisfied is reviewed by the lead within 2 h', () => {
    expect(rated(2)).toMatchObject([
      { kind: 'review_agent', rule: 'FUP-6', ownerRole: 'cs_supervisor', dueAt: NOW + 2 * HOUR },
    ]);
    expect(rated(3)).toEqual([]);
  });

  it('FUP-6 the resident hears an apology only if it was our fault', () => {
    const told = (atFault: boolean) =>
      recipientsOf(
        { type: 'agent_reviewed', data: { atFault, words: '' } },
        { ticket: sampleTicket(), order: null, assigneeIds: [] },
      ).map((to) => (to.kind === 'role' ? to.role : to.personId));
    expect(told(true)).toEqual([people.resident.personId, 'manager']);
    expect(told(false)).toEqual(['manager']);
    const review = { action: 'reviewAgent', atFault: true, words: '语气不好' } as const;
    const lead = actorWith(9, 'cs_supervisor');
    expect(decided(review, sampleTicket({ status: 'closed' }), lead).ok).toBe(false);
    expect(decided(review, sampleTicket({ status: 'closed', openDuties: ['review_agent'] }), lead).ok).toBe(true);
  });
});

describe('INT-2 working time', () => {
  // Sunday 2026-11-22, midnight in Shanghai.
  const midnight = NOW - 10 * HOUR;
  it.each([
    [8 * HOUR + 29 * MINUTE, false, 8.5 * HOUR],
    [8.5 * HOUR, true, DAY + 8.5 * HOUR],
    [18 * HOUR - 1, true, DAY + 8.5 * HOUR],
    [18 * HOUR, false, DAY + 8.5 * HOUR],
    [23 * HOUR, false, DAY + 8.5 * HOUR],
  ])('INT-2 %d ms after midnight: worked %s', (after, worked, nextStart) => {
    expect(isWorkingTime(midnight + after, defaultCalendar)).toBe(worked);
    expect(nextWorkingStart(midnight + after, defaultCalendar)).toBe(midnight + nextStart);
  });
});
