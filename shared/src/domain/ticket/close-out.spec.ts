import { defaultCalendar } from '../procedures/calendar.js';
import { defaultPolicies } from '../procedures/policies.js';
import type { Actor } from '../roles.js';
import { people } from '../samples/actors.js';
import { SAMPLE_NOW, sampleCallback, sampleCloseOut, sampleOrder, sampleTicket } from '../samples/facts.js';
import type { TicketCommand } from './commands.js';
import { decideTicket, ticketOffers } from './transition.js';
import type { TicketFacts } from './types.js';

const voice = { by: 'resident', personId: 101, name: '江小川', onBehalfOf: null, witness: null } as const;
const signature = { way: 'drawn' as const, mediaId: 9, at: SAMPLE_NOW, voice };
const done = sampleOrder({ status: 'confirmed', signature });
const LATER = SAMPLE_NOW + 60_000;

const context = (ticket: Partial<TicketFacts>, actor: Actor, orders = [done]) => ({
  ticket: sampleTicket({ status: 'handled', ...ticket }),
  orders,
  actor,
  now: LATER,
  policies: defaultPolicies,
  calendar: defaultCalendar,
});
const decided = (command: TicketCommand, ...facts: Parameters<typeof context>) =>
  decideTicket(command, context(...facts));

const emergency = { priority: 'emergency' } as const;
const request = { action: 'requestSignOff', outcome: 'done', note: '已修好', method: 'phone' } as const;
const close = { action: 'closeTicket', outcome: 'done', note: '已修好' } as const;

describe('CLO-4: two halves of a close-out', () => {
  it('CLO-4 the desk verifies and signs, and its signature stays when the senior signs after it', () => {
    const prepared = decided(request, emergency, people.receptionist);
    expect(prepared).toMatchObject({
      patch: { status: 'handled', closeOut: { method: 'phone', receptionist: { by: 151, at: LATER }, senior: null } },
      event: { type: 'sign_off_requested' },
    });
    const closed = decided(close, { ...emergency, closeOut: sampleCloseOut() }, people.csSupervisor);
    expect(closed).toMatchObject({
      patch: {
        status: 'closed',
        signedOffBy: 152,
        closeOut: { method: 'phone', receptionist: { by: 151, at: SAMPLE_NOW }, senior: { by: 152, at: LATER } },
      },
    });
  });

  it('CLO-4 the desk sees to everything else first, and the list says what', () => {
    expect(decided(request, emergency, people.receptionist, [{ ...done, signature: null }])).toMatchObject({
      refusal: {
        code: 'close_requirements_missing',
        missing: [{ code: 'signature_missing' }, { code: 'senior_signature_missing' }],
      },
    });
  });

  it('CLO-4 what needs no signature is closed, not sent for one', () => {
    expect(decided(request, {}, people.receptionist)).toMatchObject({ refusal: { because: 'no_signature_needed' } });
    expect(decided(request, emergency, people.manager)).toMatchObject({
      refusal: { because: 'no_signature_needed' },
    });
  });

  it('CLO-4 it waits for one signature at a time, and can be sent back', () => {
    const waiting = { ...emergency, closeOut: sampleCloseOut() };
    expect(decided(request, waiting, people.receptionist)).toMatchObject({ refusal: { because: 'already_signed' } });
    const returned = { action: 'returnSignOff', reason: '没写试压' } as const;
    expect(decided(returned, waiting, people.csSupervisor)).toMatchObject({
      patch: { status: 'handled', closeOut: null },
      event: { type: 'sign_off_returned', data: { reason: '没写试压' } },
    });
    expect(decided(returned, emergency, people.csSupervisor)).toMatchObject({
      refusal: { because: 'nothing_signed' },
    });
  });

  it('CLO-4 work that goes on, and a matter that comes back, need new signatures', () => {
    const dispatch = { action: 'dispatchWorkOrder', department: 'engineering', task: '还在漏' } as const;
    expect(decided(dispatch, { closeOut: sampleCloseOut() }, people.receptionist)).toMatchObject({
      patch: { closeOut: null },
    });
    const again = { action: 'recordCallback', result: 'dissatisfied', words: '还在漏' } as const;
    const closed = { status: 'closed', openCallback: sampleCallback(), closeOut: sampleCloseOut() } as const;
    expect(decided(again, { ...closed, signedOffBy: 152 }, people.receptionist)).toMatchObject({
      patch: { status: 'handling', closeOut: null, signedOffBy: null, signedOffAt: null },
    });
  });
});

describe('CLO-5, CLO-6: consent', () => {
  it('CLO-6 who consented is written down for what could not be done, not for ordinary matters', () => {
    const notPossible = { action: 'closeTicket', outcome: 'not_possible', note: '厂家停产' } as const;
    expect(decided(notPossible, {}, people.manager)).toMatchObject({
      patch: { closeOut: { outcome: 'not_possible', consentedBy: { by: 153, name: 'manager 153' } } },
    });
    expect(decided(close, {}, people.receptionist)).toMatchObject({
      patch: { closeOut: { receptionist: { by: 151 }, senior: null, consentedBy: null } },
    });
  });

  it('CLO-5 a suspension says whether the manager has consented', () => {
    const suspend = { action: 'suspendTicket', reason: '等厂家' } as const;
    const by = (actor: Actor) => decided(suspend, { status: 'registered' }, actor, []);
    expect(by(people.csSupervisor)).toMatchObject({ event: { data: { consented: false } } });
    expect(by(people.manager)).toMatchObject({ event: { data: { consented: true } } });
  });
});

describe('CBK-11: abuse', () => {
  const abuse = { action: 'closeAbuse', reason: '三次查实都没有问题' } as const;

  it('CBK-11 ends what goes on, with the reason for staff only', () => {
    const decision = decided(abuse, { status: 'handling' }, people.csSupervisor);
    expect(decision).toMatchObject({
      patch: { status: 'closed', closeOut: { outcome: 'abuse', note: null, internalNote: '三次查实都没有问题' } },
      event: { type: 'ticket_closed_as_abuse' },
    });
    expect(decision.ok && Object.keys(decision.event.data)).toEqual(['because']);
  });

  it('CBK-11 is offered while somebody still has to be asked, and not after', () => {
    const closed = { status: 'closed', openCallback: sampleCallback() } as const;
    expect(ticketOffers('closeAbuse', context(closed, people.csSupervisor))).toBe(true);
    expect(ticketOffers('closeAbuse', context({ status: 'closed' }, people.csSupervisor))).toBe(false);
  });
});

describe('CLO-7: archived', () => {
  it('CLO-7 is read only, but for what the callback still brings', () => {
    const note = { action: 'addNote', text: '补一句', visibility: 'internal' } as const;
    const archived = { status: 'closed', archived: true } as const;
    expect(decided(note, archived, people.receptionist)).toMatchObject({ refusal: { because: 'archived' } });
    expect(decided(note, { ...archived, openCallback: sampleCallback() }, people.receptionist).ok).toBe(true);
    const dissatisfied = { action: 'recordCallback', result: 'dissatisfied', words: '还在漏' } as const;
    expect(decided(dissatisfied, { ...archived, openCallback: sampleCallback() }, people.receptionist).ok).toBe(true);
  });
});

describe('CBK-9, CBK-10: who is heard', () => {
  const rate = { action: 'rateTicket', speed: 5, quality: 5, attitude: 5, solved: true } as const;
  const satisfied = { action: 'recordCallback', result: 'satisfied' } as const;

  it('CBK-10 a rating after three calls without an answer still counts', () => {
    const unreachable = { status: 'closed', unreachable: { round: 1 } } as const;
    expect(decided(rate, unreachable, people.resident)).toMatchObject({ event: { type: 'ticket_rated' } });
    expect(decided(rate, { status: 'closed' }, people.resident).ok).toBe(false);
    expect(decided(satisfied, unreachable, people.receptionist).ok).toBe(false);
  });

  it('CBK-7 a major event is visited: a telephone call does not end its callback', () => {
    const major = { status: 'closed', major: true, openCallback: sampleCallback({ rule: 'CBK-7' }) } as const;
    expect(decided(satisfied, major, people.manager)).toMatchObject({ refusal: { code: 'visit_required' } });
    expect(decided({ ...satisfied, channel: 'on_site' }, major, people.manager).ok).toBe(true);
    expect(decided({ ...satisfied, result: 'unreachable' }, major, people.manager).ok).toBe(true);
    expect(decided(rate, major, people.resident).ok).toBe(false);
  });

  it('CBK-10 result and "solved?" do not contradict each other', () => {
    const closed = { status: 'closed', openCallback: sampleCallback() } as const;
    const record = (result: 'satisfied' | 'dissatisfied', solved: 'yes' | 'partly' | 'no') =>
      decided({ action: 'recordCallback', result, solved }, closed, people.receptionist).ok;
    expect([record('satisfied', 'yes'), record('satisfied', 'partly'), record('satisfied', 'no')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([record('dissatisfied', 'yes'), record('dissatisfied', 'partly'), record('dissatisfied', 'no')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
