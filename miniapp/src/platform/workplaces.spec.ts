import { communityOfAddress, rolesAt, workplaceOf, workplacesOf } from './workplaces';

const green = { id: '1', name: '翠湖花园' };
const bright = { id: '2', name: '锦绣花园' };
const role = <R extends string>(name: R, community: typeof green) => ({ role: name, community, department: null });
const both = { roles: [role('cs_supervisor', green), role('receptionist', bright), role('resident', bright)] };

describe('the desk at which somebody sits', () => {
  it('is one where they work; where they only live is none', () => {
    expect(workplacesOf(both)).toEqual([green, bright]);
    expect(workplacesOf({ roles: [role('receptionist', green), role('resident', bright)] })).toEqual([green]);
    expect(workplacesOf({ roles: [role('admin', green), role('head_office', bright)] })).toEqual([]);
  });

  it('is the chosen one while they work there, else the first', () => {
    expect([workplaceOf(both, '2'), workplaceOf(both, null), workplaceOf(both, '3')]).toEqual([bright, green, green]);
    expect(workplaceOf({ roles: [role('resident', green)] }, '1')).toBeNull();
  });

  it('decides what they are: supervisor here, receptionist there', () => {
    const named = (chosen: string | null) => rolesAt(both, chosen).map((held) => held.role);
    expect(named('1')).toEqual(['cs_supervisor']);
    expect(named('2')).toEqual(['receptionist', 'resident']);
    const one = { roles: [role('receptionist', green), role('resident', bright)] };
    expect(rolesAt(one, null)).toEqual(one.roles);
  });

  it('stands in the address', () => {
    expect(communityOfAddress('#/packages/desk/main/index?queue=mine&community=2')).toBe('2');
    expect(communityOfAddress('#/packages/desk/main/index')).toBeNull();
  });
});
