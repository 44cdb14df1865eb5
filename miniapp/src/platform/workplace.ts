import Taro from '@tarojs/taro';
import { inBrowser } from './environment';
import { type Me, session } from './session-store';
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';
import { communityOfAddress, rolesAt, type Workplace, workplaceOf, workplacesOf } from './workplaces';

const DESK_PAGES = 'packages/desk/';

const chosen = createStore<string | null>(
  (inBrowser ? communityOfAddress(window.location.hash) : null) ?? readStored<string>('community'),
);

export function chooseWorkplace(id: string): void {
  chosen.set(id);
  writeStored('community', id);
}

/** Who is logged in, as they stand at the desk where they sit. Only for pages behind the login. */
export function useMeHere(): Me {
  const current = useStore(session);
  const id = useStore(chosen);
  if (current === null) throw new Error('useMeHere needs a session');
  return { ...current.me, roles: rolesAt(current.me, id) };
}

export function useWorkplace(): Workplace | null {
  const current = useStore(session);
  const id = useStore(chosen);
  return current === null ? null : workplaceOf(current.me, id);
}

/** The chosen one of somebody who has a choice; undefined for everybody else. */
export function chosenWorkplace(): string | undefined {
  const me = session.get()?.me;
  return me === undefined || workplacesOf(me).length < 2 ? undefined : workplaceOf(me, chosen.get())?.id;
}

/** What a page of the desk asks is asked of the desk one sits at; on every other page everything is one's own. */
export function workplaceOfRequest(): string | undefined {
  const id = chosenWorkplace();
  if (id === undefined) return undefined;
  const shown = Taro.getCurrentPages().at(-1)?.route ?? '';
  return shown.includes(DESK_PAGES) ? id : undefined;
}

/** Stands in the address of every desk page of somebody who has a choice. */
export const communityParameter = (path: string): { community?: string } => {
  const community = path.startsWith(DESK_PAGES) ? chosenWorkplace() : undefined;
  return community === undefined ? {} : { community };
};
