import { actorWith, people } from '../samples/actors.js';
import { sampleOrder, sampleTicket } from '../samples/facts.js';
import { actingGrants, type Post } from './acting.js';
import { concernedOf, isBarred } from './concerned.js';
import { mayDo } from './reach.js';
import { ticketSubject, workOrderSubject } from './subjects.js';

const post = (role: Post['role'], department: Post['department'] = null, communityId = 1): Post => ({
  ...{ role, department, communityId },
});
const STAFFED = [
  post('implementer', 'engineering'),
  post('contractor', 'engineering'),
  post('implementer', 'cleaning'),
];
const HEADED = [post('department_supervisor', 'engineering'), post('department_supervisor', 'cleaning')];
const SENIORS = [post('cs_supervisor', 'customer_service'), post('manager')];
const { csSupervisor, manager, receptionist, engineer } = people;
const acting = (role: Post['role'], department: Post['department']) => ({
  role,
  department,
  communityId: 1,
  acting: true,
});

describe('ROL-3 who acts where nobody holds a role', () => {
  it.each([
    ['every department has its head', [...STAFFED, ...HEADED, ...SENIORS], [], []],
    [
      'one has none',
      [...STAFFED, post('department_supervisor', 'cleaning'), ...SENIORS],
      [acting('department_supervisor', 'engineering')],
      [],
    ],
    [
      'another community has one',
      [...STAFFED, ...HEADED.slice(1), post('department_supervisor', 'engineering', 2), ...SENIORS],
      [acting('department_supervisor', 'engineering')],
      [],
    ],
    ['a department without people needs no head', [...SENIORS], [], []],
    ['nobody heads customer service', [...STAFFED, ...HEADED, post('manager')], null, [acting('cs_supervisor', null)]],
    [
      'neither is there',
      [...STAFFED, ...HEADED.slice(1), post('manager')],
      null,
      [acting('department_supervisor', 'engineering'), acting('cs_supervisor', null)],
    ],
  ])('ROL-3 %s', (_, posts, ofSupervisor, ofManager) => {
    if (ofSupervisor) expect(actingGrants(csSupervisor.grants, posts)).toEqual(ofSupervisor);
    expect(actingGrants(manager.grants, posts)).toEqual(ofManager);
    for (const { grants } of [receptionist, engineer, people.managerElsewhere]) {
      expect(actingGrants(grants, posts)).toEqual([]);
    }
  });

  const posts = [...STAFFED, ...HEADED.slice(1), ...SENIORS];
  const standIn = { ...csSupervisor, grants: [...csSupervisor.grants, ...actingGrants(csSupervisor.grants, posts)] };

  it('WRK-11 WRK-3 whoever stands in confirms and prices for that department, for no other', () => {
    const ticket = sampleTicket({ status: 'handling' });
    const of = (department: 'engineering' | 'cleaning') =>
      workOrderSubject(sampleOrder({ status: 'signed', department }), ticket);
    for (const operation of ['confirmWorkOrder', 'answerFeeReview'] as const) {
      expect(mayDo(operation, csSupervisor, of('engineering'))).toBe(false);
      expect(mayDo(operation, standIn, of('engineering'))).toBe(true);
      expect(mayDo(operation, standIn, of('cleaning'))).toBe(false);
    }
  });

  it('CMP-4 standing in for a department does not make a complaint about it one’s own', () => {
    const concerned = concernedOf(1, [], 'engineering');
    const complaint = ticketSubject(sampleTicket({ kind: 'complaint', concerned }), []);
    expect(isBarred(standIn, complaint)).toBe(false);
    expect(isBarred(actorWith(9, 'department_supervisor', { department: 'engineering' }), complaint)).toBe(true);
  });
});
