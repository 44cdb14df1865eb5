import { call } from '@/platform/api/call';
import { useParameter } from '@/platform/navigate';
import { useQuery } from '@/platform/use-query';
import { useMeHere } from '@/platform/workplace';
import { REPORT_SECTIONS } from './sections';

interface Named {
  id: string;
  name: string;
}

const ALLOWED: ReadonlySet<string> = new Set(REPORT_SECTIONS.flatMap(({ roles }) => roles as readonly string[]));
const COMPANY = 'head_office';

/** The communities whose reports this person reads, the one that is shown first; head office reads all. Undefined: not known yet. */
export function useReportCommunities(): readonly Named[] | undefined {
  const { roles } = useMeHere();
  const asked = useParameter('community');
  const ofCompany = roles.some(({ role }) => role === COMPANY);
  const all = useQuery(ofCompany ? 'communities' : null, async () => (await call('listCommunities')).items).data;
  if (!ofCompany) return roles.filter(({ role }) => ALLOWED.has(role)).map(({ community }) => community);
  return all && [...all].sort((one, other) => Number(other.id === asked) - Number(one.id === asked));
}
