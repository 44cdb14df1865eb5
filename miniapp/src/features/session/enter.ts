import { call } from '@/platform/api/call';
import { wechatLoginCode } from '@/platform/device';
import { restartAt } from '@/platform/navigate';
import { endSession, session, startSession } from '@/platform/session';
import { landingOf, wornRole } from './roles';

/** Opens the page where the logged-in person works. */
export function enter(): void {
  const current = session.get();
  restartAt(current === null ? 'start' : landingOf(wornRole(current)));
}

export async function enterAs(account: string): Promise<void> {
  startSession(await call('demoLogin', { body: { account } }));
  enter();
}

export async function enterWithPassword(phone: string, password: string): Promise<void> {
  startSession(await call('passwordLogin', { body: { phone, password } }));
  enter();
}

export async function enterWithWechat(): Promise<void> {
  startSession(await call('wechatLogin', { body: { code: await wechatLoginCode() } }));
  enter();
}

export async function leave(): Promise<void> {
  // The server ends the session if it can be reached; this phone forgets it in any case.
  await call('logout', { body: {} }).catch(() => undefined);
  endSession();
  restartAt('start');
}
