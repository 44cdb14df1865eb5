import { useMe } from '@/platform/session';
import { createStore, useStore } from '@/platform/store';

export type MyHouse = ReturnType<typeof useMe>['houses'][number];

const chosen = createStore<string | null>(null);

/** The house the home page and the forms are about; the first one until another is chosen. */
export function useHouse(): { house: MyHouse | null; houses: readonly MyHouse[]; choose: (id: string) => void } {
  const { houses } = useMe();
  const id = useStore(chosen);
  return { house: houses.find((house) => house.id === id) ?? houses[0] ?? null, houses, choose: chosen.set };
}
