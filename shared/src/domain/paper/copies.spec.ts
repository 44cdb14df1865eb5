import { workOrderSubject } from '../access/subjects.js';
import type { Actor, Grant } from '../roles.js';
import { copiesFor } from './copies.js';

const grant = (role: Grant['role'], department: Grant['department'] = null, communityId = 1): Grant => ({
  role,
  department,
  communityId,
});
const actor = (personId: number, ...grants: Grant[]): Actor => ({ personId, name: '某', houseIds: [9], grants });

const subject = workOrderSubject(
  { communityId: 1, department: 'engineering', status: 'signed', assigneeId: 5 },
  {
    communityId: 1,
    kind: 'repair',
    status: 'handling',
    department: 'engineering',
    houseId: 9,
    reporterId: 2,
    concerned: null,
  },
);

describe('WRK-10 one record, three readers', () => {
  it.each([
    ['the desk prints all three', actor(1, grant('receptionist')), ['desk', 'engineering', 'resident']],
    ['the resident gets theirs', actor(2, grant('resident')), ['resident']],
    ['the engineer gets engineering’s', actor(5, grant('implementer', 'engineering')), ['engineering']],
    ['the contractor who has the order too', actor(5, grant('contractor')), ['engineering']],
    ['another contractor none', actor(6, grant('contractor')), []],
    ['the cashier what the resident pays by', actor(7, grant('cashier')), ['resident']],
    ['the desk of another community none', actor(8, grant('receptionist', null, 2)), []],
    ['cleaning none of engineering’s', actor(8, grant('implementer', 'cleaning')), []],
  ])('%s', (_, who, copies) => {
    expect(copiesFor(who, subject)).toEqual(copies);
  });
});
