import { call } from '@/platform/api/call';
import { useLive } from '@/platform/use-live';
import { useMeHere } from '@/platform/workplace';
import type { Shift } from './queries';

/** Roles that work in shifts at the desk; a manager does not. */
const IN_SHIFTS: ReadonlySet<string> = new Set(['receptionist', 'cs_supervisor']);

/** This person's own shifts of today, at the desk. */
export function useOwnShifts(): readonly Shift[] {
  const { id, roles } = useMeHere();
  const asked = roles.some(({ role }) => IN_SHIFTS.has(role));
  const today = useLive(asked ? 'roster:own' : null, ['roster'], async () => {
    const { items } = await call('listRoster', { query: { department: 'customer_service' } });
    return items.find(({ person }) => person.id === id)?.shifts ?? [];
  });
  return today.data ?? [];
}
