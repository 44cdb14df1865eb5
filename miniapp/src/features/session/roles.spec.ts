import { ROLES } from '@youying/shared/domain/roles';
import { landingOf, sideOf, tabsOfSide, wornRole } from './roles';

const having = (...roles: string[]) => ({ activeRole: null, me: { roles: roles.map((role) => ({ role })) } });

it('ROL-1: every role has a side with tabs and a landing page', () => {
  for (const role of ROLES) {
    expect(tabsOfSide[sideOf(role)].length).toBeGreaterThan(0);
    expect(landingOf(role)).toBeDefined();
  }
});

it('somebody who works here and lives here comes to work first', () => {
  expect(wornRole(having('resident', 'receptionist'))).toBe('receptionist');
});

it('wears the chosen role, but only one they have', () => {
  expect(wornRole({ ...having('resident', 'receptionist'), activeRole: 'resident' })).toBe('resident');
  expect(wornRole({ ...having('resident'), activeRole: 'manager' })).toBe('resident');
});

it('somebody without any role lives here', () => {
  expect(wornRole(having())).toBe('resident');
});
