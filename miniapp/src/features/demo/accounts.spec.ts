import { groupAccounts } from './accounts';

const account = (name: string, role: string) => ({ account: name, name, roles: [role], community: null });

it('groups by kind of work, residents first, and leaves out empty groups', () => {
  const groups = groupAccounts([
    account('admin', 'admin'),
    account('resident-1', 'resident'),
    account('resident-2', 'resident'),
  ]);
  expect(groups.map(({ side, accounts }) => [side, accounts.length])).toEqual([
    ['resident', 2],
    ['company', 1],
  ]);
});
