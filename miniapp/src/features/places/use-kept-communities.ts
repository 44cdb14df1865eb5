import { call } from '@/platform/api/call';
import { type Query, useQuery } from '@/platform/use-query';
import { useMeHere } from '@/platform/workplace';

interface Named {
  id: string;
  name: string;
}

const KEEPERS: ReadonlySet<string> = new Set(['receptionist', 'cs_supervisor', 'manager']);

/** The communities whose places this person keeps: the desk its own, the administrator every one. */
export function useKeptCommunities(): Query<Named[]> {
  const { roles } = useMeHere();
  const isAdmin = roles.some(({ role }) => role === 'admin');
  return useQuery(`kept communities ${isAdmin}`, async () => {
    if (isAdmin) return (await call('listCommunities')).items;
    const own = roles.filter(({ role }) => KEEPERS.has(role)).map(({ community }) => community);
    return own.filter(({ id }, index) => own.findIndex((other) => other.id === id) === index);
  });
}
