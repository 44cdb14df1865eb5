import type { Answer } from './api/contract';
import { readStored } from './storage';
import { createStore } from './store';

export type Me = Answer<'getMe'>;

export interface Session {
  accessToken: string;
  refreshToken: string;
  me: Me;
  /** Which of their roles a person with several wears now (我的 → 切换身份). */
  activeRole: string | null;
}

/** Apart from what changes it (session.ts), so that the transport can read it. */
export const session = createStore<Session | null>(readStored<Session>('session'));
