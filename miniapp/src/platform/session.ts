import type { Answer } from './api/contract';
import { OPERATIONS } from './api/contract';
import { ApiError } from './api/problem';
import { exchange } from './api/transport';
import { forgetQueries } from './query-cache';
import { type Me, type Session, session } from './session-store';
import { removeStored, writeStored } from './storage';
import { useStore } from './store';

export { type Me, type Session, session } from './session-store';

export function accessToken(): string | undefined {
  return session.get()?.accessToken;
}

export function useSession(): Session | null {
  return useStore(session);
}

/** Who is logged in. Only for pages behind the login: throws when nobody is. */
export function useMe(): Me {
  const current = useStore(session);
  if (current === null) throw new Error('useMe needs a session');
  return current.me;
}

function keep(next: Session): void {
  session.set(next);
  writeStored('session', next);
}

export function startSession(answer: { accessToken: string; refreshToken: string; me: Me }): void {
  forgetQueries();
  keep({ ...answer, activeRole: null });
}

export function updateMe(me: Me): void {
  const current = session.get();
  if (current !== null) keep({ ...current, me });
}

export function wearRole(activeRole: string): void {
  const current = session.get();
  if (current === null) return;
  forgetQueries();
  keep({ ...current, activeRole });
}

export function endSession(): void {
  session.set(null);
  removeStored('session');
  forgetQueries();
}

let refreshing: Promise<string | null> | null = null;

/**
 * A fresh access token in place of `stale`, null when the session is over. Refresh tokens rotate and a second use of
 * one ends the whole session, so all callers share one refresh.
 */
export function refreshAccessToken(stale: string): Promise<string | null> {
  const current = session.get();
  if (current === null) return Promise.resolve(null);
  if (current.accessToken !== stale) return Promise.resolve(current.accessToken);
  refreshing ??= rotate(current).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function rotate(current: Session): Promise<string | null> {
  try {
    const { method, path } = OPERATIONS.refreshSession;
    const answer = (await exchange({
      method,
      url: path,
      body: { refreshToken: current.refreshToken },
    })) as Answer<'refreshSession'>;
    keep({ ...current, accessToken: answer.accessToken, refreshToken: answer.refreshToken });
    return answer.accessToken;
  } catch (error) {
    // No network says nothing about the session: keep it and let the caller see the network error.
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null;
    throw error;
  }
}
