import { instantOfDay } from '../time.js';
import { deciderOf, decidersFor, decides, homeDepartment, leadOf, leaveDays } from './leave.js';

const day = (text: string) => instantOfDay(text) ?? Number.NaN;

describe('HOT-8 leave', () => {
  it('counts days with both ends', () => {
    expect(leaveDays(day('20261201'), day('20261201'))).toBe(1);
    expect(leaveDays(day('20261230'), day('20270102'))).toBe(4);
  });

  it.each([
    ['implementer', 3, 'department_supervisor'],
    ['implementer', 4, 'manager'],
    ['receptionist', 3, 'cs_supervisor'],
    ['receptionist', 4, 'manager'],
    ['department_supervisor', 1, 'manager'],
  ] as const)('of a %s for %i days is decided by the %s', (role, days, by) => {
    const deciders = decidersFor([role]);
    expect(deciders && deciderOf(deciders, days, 3)).toBe(by);
  });

  it('is nothing for contractors and residents, who are on nobody’s roster of ours', () => {
    expect(decidersFor(['contractor', 'resident'])).toBeNull();
  });

  it('whoever holds two roles is decided about by the level above the higher one', () => {
    expect(decidersFor(['implementer', 'department_supervisor'])?.lead).toBe('manager');
  });

  it('the desk belongs to customer service', () => {
    expect(homeDepartment([{ role: 'receptionist', department: null }])).toBe('customer_service');
    expect(homeDepartment([{ role: 'implementer', department: 'engineering' }])).toBe('engineering');
    expect(homeDepartment([{ role: 'resident', department: null }])).toBeNull();
  });

  it('nobody decides their own, and a lead decides in the own department only', () => {
    const actor = (personId: number, role: 'department_supervisor' | 'manager', department: 'engineering' | null) => ({
      ...{ personId, name: '', houseIds: [] },
      grants: [{ role, communityId: 1, department }],
    });
    const about = { communityId: 1, department: 'engineering', parties: [7, 8] } as const;
    const role = leadOf('engineering');
    expect(decides(actor(9, 'department_supervisor', 'engineering'), about, role)).toBe(true);
    expect(decides(actor(7, 'department_supervisor', 'engineering'), about, role)).toBe(false);
    expect(decides(actor(9, 'department_supervisor', 'engineering'), { ...about, department: 'cleaning' }, role)).toBe(
      false,
    );
    expect(decides(actor(9, 'manager', null), about, role)).toBe(true);
    expect(decides(actor(8, 'manager', null), about, role)).toBe(false);
    expect(decides(actor(9, 'manager', null), { ...about, communityId: 2 }, role)).toBe(false);
  });
});
