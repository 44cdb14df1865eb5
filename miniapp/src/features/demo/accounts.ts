import type { Item } from '@/platform/api/contract';
import { type Side, sideOf } from '../session/roles';

export type DemoAccount = Item<'demoAccounts'>;

const order: readonly Side[] = ['resident', 'staff', 'desk', 'lead', 'company'];

/** Accounts by kind of work, each group in the server's order; empty groups left out. */
export function groupAccounts(accounts: readonly DemoAccount[]): { side: Side; accounts: DemoAccount[] }[] {
  return order
    .map((side) => ({ side, accounts: accounts.filter(({ roles }) => sideOf(roles[0] ?? '') === side) }))
    .filter((group) => group.accounts.length > 0);
}
