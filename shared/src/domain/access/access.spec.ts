import { looksAtTicket } from '../actions.js';
import { ROLES, type Role } from '../roles.js';
import { people } from '../samples/actors.js';
import { sampleOrder, sampleTicket } from '../samples/facts.js';
import { CONCERNS_NOBODY } from './concerned.js';
import { FIELD_NAMES, fieldTable, maySeeField } from './fields.js';
import { mayDo, maySee, relationTo, termsFor } from './reach.js';
import { communitySubject, newTicketSubject, taskSubject, ticketSubject, workOrderSubject } from './subjects.js';
import { accessTable, isOperationId, OPERATION_IDS, type OperationId } from './table.js';
import { type AccessSubject, type OperationAccess, REACHES } from './types.js';

const repair = sampleTicket({ status: 'handling' });
const complaint = sampleTicket({ kind: 'complaint', status: 'registered' });
const order = sampleOrder({ status: 'accepted' });
const repairSubject = ticketSubject(repair, [order]);
const complaintSubject = ticketSubject(complaint, []);
const orderSubject = workOrderSubject(order, repair);

type Person = keyof typeof people;
const names = Object.keys(people) as readonly Person[];
const allowed = (operation: OperationId, subject = orderSubject) =>
  names.filter((name) => mayDo(operation, people[name], subject));

/** Operations spec/api.md names; a row missing here would leave a route that nobody may call. */
const SPECIFIED =
  'demoLogin demoAccounts advanceClock demoWechatMessages wechatLogin bindPhone passwordLogin qrLoginStart qrLoginConfirm refreshSession logout getMe listCategories listFeeItems listHouses uploadMedia submitTicket registerTicket answerTicket cancelTicket getTicket listTickets getTimeline addNote rescheduleTicket intakeHints urgeTicket dispatchWorkOrder listWorkOrders getWorkOrder acceptWorkOrder declineWorkOrder transferWorkOrder arriveWorkOrder quoteWorkOrder requestFeeReview answerFeeReview consentQuote refuseQuote startWorkOrder pauseWorkOrder resumeWorkOrder finishWorkOrder signWorkOrder returnWorkOrder confirmWorkOrder closeTicket suspendTicket listCallbacks recordCallback rateTicket listTasks completeTask listMyMessages getMessageRights recordSubscription'.split(
    ' ',
  );

describe('the access table', () => {
  it.each(SPECIFIED)('has a row for %s', (operation) => {
    expect(isOperationId(operation)).toBe(true);
  });

  it('knows no operation by the names of Object', () => {
    expect(['constructor', '__proto__', 'toString'].filter(isOperationId)).toEqual([]);
  });

  it.each(OPERATION_IDS)('%s names only known roles and reaches', (operation) => {
    const access: OperationAccess = accessTable[operation];
    if (typeof access === 'string') return expect(['public', 'session']).toContain(access);
    for (const [role, cell] of Object.entries(access)) {
      expect(ROLES).toContain(role as Role);
      const reaches = typeof cell === 'string' ? [cell] : cell.map((term) => term.reach);
      for (const reach of reaches) expect(REACHES).toContain(reach);
    }
  });

  it('ROL-1 head office reads and never writes, but where a complaint has gone up to it (CMP-4)', () => {
    const operations = OPERATION_IDS.filter((id) => {
      const access: OperationAccess = accessTable[id];
      const cell = typeof access === 'string' ? undefined : access.head_office;
      return typeof cell === 'string' || cell?.some(({ decides }) => !decides);
    });
    const ofOneself = ['setMyPassword'];
    expect(operations.filter((id) => !/^(get|list)/.test(id) && !ofOneself.includes(id))).toEqual([]);
  });

  it('ROL-1 the administrator is not omnipotent: no matter and no order', () => {
    expect(maySee(people.admin, repairSubject)).toBe(false);
    expect(maySee(people.admin, complaintSubject)).toBe(false);
    expect(maySee(people.admin, orderSubject, 'work_order')).toBe(false);
    expect(mayDo('importCommit', people.admin, communitySubject(1))).toBe(true);
  });
});

describe('who sees a matter', () => {
  const readers = (subject: typeof repairSubject) => names.filter((name) => maySee(people[name], subject));

  it('a repair: the household, its department, the desk, and head office', () => {
    expect(readers(repairSubject)).toEqual([
      'resident',
      'housemate',
      'receptionist',
      'csSupervisor',
      'manager',
      'engineer',
      'secondEngineer',
      'engineeringSupervisor',
      'headOffice',
    ]);
  });

  it('CMP-4 a complaint: who reported it, not the household, and of the staff who answer for it', () => {
    expect(readers(complaintSubject)).toEqual(['resident', 'receptionist', 'csSupervisor', 'manager', 'headOffice']);
  });

  it('CMP-4 an implementer sees a complaint only with an order for it', () => {
    const withOrder = ticketSubject(complaint, [order]);
    expect(maySee(people.engineer, withOrder)).toBe(true);
    expect(maySee(people.secondEngineer, withOrder)).toBe(false);
  });

  it('DSP-6 a contractor sees only orders that are theirs', () => {
    expect(maySee(people.contractor, orderSubject, 'work_order')).toBe(false);
    const theirs = workOrderSubject({ ...order, assigneeId: people.contractor.personId }, repair);
    expect(maySee(people.contractor, theirs, 'work_order')).toBe(true);
  });

  it('FEE-4 a cashier sees what was signed for, and closed repairs', () => {
    expect(maySee(people.cashier, orderSubject, 'work_order')).toBe(false);
    const signed = workOrderSubject({ ...order, status: 'signed' }, repair);
    expect(maySee(people.cashier, signed, 'work_order')).toBe(true);
    expect(maySee(people.cashier, ticketSubject({ ...repair, status: 'closed' }, []))).toBe(true);
    expect(maySee(people.cashier, ticketSubject({ ...complaint, status: 'closed' }, []))).toBe(false);
  });

  it('nobody of another community sees anything', () => {
    for (const name of [
      'engineerElsewhere',
      'receptionistElsewhere',
      'managerElsewhere',
      'residentElsewhere',
    ] as const) {
      for (const subject of [repairSubject, complaintSubject]) expect(maySee(people[name], subject)).toBe(false);
    }
  });

  it('a resident who moved out keeps no repair of the house', () => {
    expect(maySee({ ...people.housemate, houseIds: [] }, repairSubject)).toBe(false);
  });
});

describe('who may act', () => {
  it.each([
    ['registerTicket', ['receptionist', 'csSupervisor', 'manager'], repairSubject],
    ['dispatchWorkOrder', ['receptionist', 'csSupervisor', 'manager', 'engineeringSupervisor'], repairSubject],
    ['suspendTicket', ['csSupervisor', 'manager', 'engineeringSupervisor'], repairSubject],
    ['closeTicket', ['receptionist', 'csSupervisor', 'manager'], repairSubject],
    ['rateTicket', ['resident', 'housemate'], repairSubject],
    ['rateTicket', ['resident'], complaintSubject],
    ['acceptWorkOrder', ['engineer', 'secondEngineer'], orderSubject],
    ['quoteWorkOrder', ['engineer'], orderSubject],
    ['answerFeeReview', ['engineeringSupervisor'], orderSubject],
    ['confirmWorkOrder', ['engineeringSupervisor'], orderSubject],
    ['signWorkOrder', ['resident', 'housemate', 'engineer'], orderSubject],
  ] as const)('%s: %p', (operation, expected, subject) => {
    expect(allowed(operation, subject)).toEqual(expected);
  });

  it('ROL-2 any staff member of the community may record a matter, a resident for a house of theirs or a public place', () => {
    const submit = (name: Person, houseId: number | null) =>
      mayDo('submitTicket', people[name], newTicketSubject(people[name], 1, houseId));
    expect(submit('resident', 31)).toBe(true);
    expect(submit('resident', null)).toBe(true);
    expect(submit('resident', 32)).toBe(false);
    expect(submit('residentElsewhere', null)).toBe(false);
    expect(submit('cleaner', 32)).toBe(true);
    expect(submit('engineerElsewhere', null)).toBe(false);
    expect(submit('headOffice', null)).toBe(false);
    expect(submit('admin', null)).toBe(false);
  });

  it('tasks: one’s own, one’s department’s, the desk’s', () => {
    const task = taskSubject({ communityId: 1, assigneeId: 221, department: 'engineering' });
    expect(allowed('completeTask', task)).toEqual([
      'receptionist',
      'csSupervisor',
      'manager',
      'engineer',
      'secondEngineer',
      'engineeringSupervisor',
      'contractor',
    ]);
  });

  it('gives a list the terms it is cut by', () => {
    expect(termsFor('listTickets', people.cashier)).toEqual([
      { reach: 'community', states: ['closed'], kinds: ['repair'], grant: people.cashier.grants[0] },
    ]);
    expect(termsFor('listTickets', people.admin)).toEqual([]);
    expect(mayDo('listTickets', people.admin, null)).toBe(false);
    expect(mayDo('listTickets', people.resident, null)).toBe(true);
  });

  it('names how somebody stands to a thing', () => {
    expect([...relationTo(people.engineer, repairSubject)]).toEqual(['own', 'department', 'community']);
    expect([...relationTo(people.cleaner, repairSubject)]).toEqual(['community']);
    expect([...relationTo(people.engineerElsewhere, repairSubject)]).toEqual(['other']);
  });
});

describe('fields', () => {
  it.each(FIELD_NAMES)('%s is hidden from another community and from the administrator', (field) => {
    for (const name of ['managerElsewhere', 'receptionistElsewhere', 'residentElsewhere', 'admin'] as const) {
      expect(maySeeField(field, people[name], repairSubject)).toBe(false);
    }
  });

  it('the telephone of a contact is for who has to ring, not for the pool', () => {
    expect(maySeeField('contact_phone', people.engineer, repairSubject)).toBe(true);
    expect(maySeeField('contact_phone', people.secondEngineer, repairSubject)).toBe(false);
    expect(maySeeField('contact_phone', people.headOffice, repairSubject)).toBe(false);
    // The desk reads whom to ask for, and the number by a look.
    for (const name of ['receptionist', 'csSupervisor', 'manager'] as const) {
      expect(maySeeField('contact_phone', people[name], repairSubject)).toBe(false);
      expect(maySeeField('contact_name', people[name], repairSubject)).toBe(true);
    }
  });

  it('CMP-4 who complained is told to nobody in passing but to who goes there or owes the call, and never unnamed ones', () => {
    const given = { ...order, department: 'cleaning', assigneeId: people.cleaner.personId } as const;
    const told = (subject: AccessSubject) =>
      names.filter((name) => maySeeField('contact_phone', people[name], subject));
    expect(told(ticketSubject(complaint, [given]))).toEqual(['resident', 'cleaner']);
    expect(told(ticketSubject({ ...complaint, anonymous: true }, [given]))).toEqual(['resident']);
    const booked = { ...complaint, callerIds: [people.cleaningSupervisor.personId, people.receptionist.personId] };
    expect(told(ticketSubject(booked, []))).toEqual(['resident', 'receptionist', 'cleaningSupervisor']);
    expect(told(ticketSubject({ ...booked, anonymous: true }, []))).toEqual(['resident']);
  });

  it('CMP-4 the house of who asked not to be named stays with the desk and the reporter', () => {
    expect(names.filter((name) => maySeeField('anonymous_house', people[name], complaintSubject))).toEqual([
      'resident',
      'receptionist',
      'csSupervisor',
      'manager',
    ]);
  });

  it('F2 whom a look at a name is offered: the desk, and the department of a complaint that is not unnamed', () => {
    const about = { ...complaint, department: 'cleaning', concerned: CONCERNS_NOBODY } as const;
    const offered = (ticket: typeof about) =>
      names.filter((name) => looksAtTicket(ticket, [], people[name]).length > 0);
    expect(offered(about)).toEqual(['receptionist', 'csSupervisor', 'manager', 'cleaningSupervisor']);
    expect(offered({ ...about, anonymous: true })).toEqual(['receptionist', 'csSupervisor', 'manager']);
    const ofTheManager = { barred: [`person:${people.manager.personId}`], level: 'head_office' } as const;
    expect(offered({ ...about, anonymous: true, concerned: ofTheManager })).toEqual([
      'receptionist',
      'csSupervisor',
      'headOffice',
    ]);
    const desk = ['receptionist', 'csSupervisor', 'manager'];
    expect(names.filter((name) => looksAtTicket(repair, [order], people[name]).length > 0)).toEqual(desk);
  });

  it('residents read neither internal notes nor our costs nor private telephones', () => {
    expect(fieldTable.internal_note).not.toHaveProperty('resident');
    expect(fieldTable.unit_cost).not.toHaveProperty('resident');
    expect(fieldTable.staff_private_phone).not.toHaveProperty('resident');
  });
});
