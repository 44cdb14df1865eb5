import { actionsForTicket, actionsForWorkOrder, papersOfTicket } from './actions.js';
import { defaultCalendar } from './procedures/calendar.js';
import { defaultPolicies } from './procedures/policies.js';
import { people } from './samples/actors.js';
import { SAMPLE_NOW, sampleCallback, sampleOrder, sampleQuote, sampleTicket } from './samples/facts.js';

const forTicket = (
  change: Parameters<typeof sampleTicket>[0],
  name: keyof typeof people,
  orders = [] as ReturnType<typeof sampleOrder>[],
) => actionsForTicket(sampleTicket(change), orders, people[name], SAMPLE_NOW, defaultPolicies, defaultCalendar);
const forOrder = (change: Parameters<typeof sampleOrder>[0], name: keyof typeof people) =>
  actionsForWorkOrder(sampleOrder(change), sampleTicket({ status: 'handling' }), people[name], SAMPLE_NOW);

describe('actions of a ticket', () => {
  it('REG-1 the desk registers or answers what came in', () => {
    expect(forTicket({}, 'receptionist')).toEqual([
      'registerTicket',
      'answerTicket',
      'claimTicket',
      'passOnTicket',
      'bookCallBack',
      'passToDepartmentHead',
      'changePriority',
      'linkTicket',
      'unlinkTicket',
      'askForPhotos',
      'askSupervisor',
      'addNote',
      'rescheduleTicket',
    ]);
  });

  it('INT-2 what rings at night is offered to who of engineering has the shift, and to the desk', () => {
    const untaken = { outOfHours: true, nightCrew: [people.engineer.personId] };
    expect(forTicket(untaken, 'engineer')).toContain('claimTicket');
    expect(forTicket({ ...untaken, nightCrew: [8] }, 'engineer')).not.toContain('claimTicket');
    expect(forTicket({ ...untaken, nightCrew: [8] }, 'receptionist')).toContain('claimTicket');
  });

  it('EMG-4 the written report of an alarm is offered on paper once there is one', () => {
    const papers = (alarm: 'over' | 'signed_off' | 'reported') =>
      papersOfTicket(sampleTicket({ alarm, registeredAt: SAMPLE_NOW }), [], people.manager);
    expect([papers('over'), papers('signed_off')].flat()).not.toContain('printAlarmReport');
    expect(papers('reported')).toContain('printAlarmReport');
  });

  it('a resident may withdraw, urge, add and move the appointment', () => {
    expect(forTicket({}, 'resident')).toEqual(['cancelTicket', 'addNote', 'rescheduleTicket', 'urgeTicket']);
    expect(forTicket({ status: 'handling' }, 'resident', [sampleOrder({ status: 'working' })])).not.toContain(
      'cancelTicket',
    );
  });

  it('CBK-10 rating is offered while the callback is open', () => {
    expect(forTicket({ status: 'closed' }, 'resident')).toEqual(['addNote']);
    expect(forTicket({ status: 'closed', openCallback: sampleCallback() }, 'resident')).toEqual([
      'rateTicket',
      'addNote',
    ]);
  });

  it('CLO-2 closing from the desk is offered for a question, not for a repair', () => {
    expect(forTicket({ status: 'registered', kind: 'consultation' }, 'receptionist')).toContain('closeTicket');
    expect(forTicket({ status: 'registered' }, 'receptionist')).not.toContain('closeTicket');
  });

  it('nothing is offered to who only reads, or to strangers', () => {
    for (const name of ['headOffice', 'admin', 'neighbour', 'managerElsewhere'] as const) {
      expect(forTicket({ status: 'handling' }, name, [sampleOrder()])).toEqual([]);
    }
  });

  it('never offers what the system does by itself', () => {
    expect(forTicket({ status: 'handling' }, 'manager')).not.toContain('ordersFinished');
  });
});

describe('actions of a work order', () => {
  it('DSP-2 the named implementer may accept, decline or hand on; a colleague sees no button', () => {
    expect(forOrder({}, 'engineer')).toEqual([
      'acceptWorkOrder',
      'declineWorkOrder',
      'transferWorkOrder',
      'askDesk',
      'returnWorkOrder',
    ]);
    expect(forOrder({}, 'secondEngineer')).toEqual([]);
    expect(forOrder({ assigneeId: null }, 'secondEngineer')).toEqual(['acceptWorkOrder', 'declineWorkOrder']);
  });

  it('WRK-6 the resident answers a quotation; the implementer is not offered to while the resident can', () => {
    const quoted = { status: 'quoted', quote: sampleQuote(), arrivedAt: 1 } as const;
    expect(forOrder(quoted, 'resident')).toEqual(['consentQuote', 'refuseQuote']);
    expect(forOrder(quoted, 'receptionist')).toEqual(['consentQuote', 'refuseQuote']);
    expect(forOrder(quoted, 'engineer')).toEqual(['askDesk', 'requestSupport', 'returnWorkOrder']);
  });

  it('WRK-8 the resident signs, the desk does not', () => {
    expect(forOrder({ status: 'finished' }, 'resident')).toEqual(['signWorkOrder']);
    expect(forOrder({ status: 'finished' }, 'receptionist')).toEqual([]);
  });

  it('WRK-11 the supervisor of that department confirms', () => {
    expect(forOrder({ status: 'signed' }, 'engineeringSupervisor')).toEqual(['confirmWorkOrder']);
    expect(forOrder({ status: 'signed' }, 'cleaningSupervisor')).toEqual([]);
    expect(forOrder({ status: 'finished' }, 'engineeringSupervisor')).toEqual([]);
  });
});
