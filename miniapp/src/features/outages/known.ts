import { call } from '@/platform/api/call';
import { useMe } from '@/platform/session';
import { useLive } from '@/platform/use-live';

/** What is out at any of this person's houses, each outage once. */
export function useHouseOutages() {
  const { houses } = useMe();
  return useLive(`outages:mine:${houses.map(({ id }) => id).join(',')}`, ['inbox'], async () => {
    const hints = await Promise.all(houses.map(({ id }) => call('intakeHints', { query: { houseId: id } })));
    const known = new Map(hints.flatMap(({ outages }) => outages).map((outage) => [outage.id, outage]));
    return [...known.values()];
  });
}
