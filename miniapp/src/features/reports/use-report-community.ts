import { useMeHere } from '@/platform/workplace';
import { REPORT_SECTIONS } from './sections';

/** Where this person reads reports; null: nowhere. */
export function useReportCommunity(): { id: string; name: string } | null {
  const allowed = REPORT_SECTIONS.flatMap(({ roles }) => roles as readonly string[]);
  return useMeHere().roles.find(({ role }) => allowed.includes(role))?.community ?? null;
}
