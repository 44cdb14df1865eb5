import { call } from '@/platform/api/call';
import { useQuery } from '@/platform/use-query';

export interface HintsAbout {
  houseId?: string;
  categoryId?: string;
  text?: string;
}

/** What is already known about what somebody is about to report: danger, outages, the same thing reported before. */
export function useHints(about: HintsAbout | null) {
  return useQuery(about === null ? null : `hints ${JSON.stringify(about)}`, () =>
    call('intakeHints', { query: about ?? {} }),
  );
}
