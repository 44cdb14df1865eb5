import type { Role } from '@youying/shared/domain/roles';
import type { Me } from '@/platform/session-store';

/** Who may read it at the server, where their work is one community's. */
export const DASHBOARD_READERS: readonly Role[] = ['cs_supervisor', 'manager'];

const READERS: ReadonlySet<string> = new Set(DASHBOARD_READERS);

export const readsDashboard = (roles: readonly string[]): boolean => roles.some((role) => READERS.has(role));

/** Whose figures this person reads; null: nobody's. */
export const dashboardCommunity = ({ roles }: Me): { id: string; name: string } | null =>
  roles.find(({ role }) => READERS.has(role))?.community ?? null;
