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

/** However the session came about. */
export function enterWith(answer: Parameters<typeof startSession>[0]): void {
  startSession(answer);
  enter();
}

export async function enterAs(account: string): Promise<void> {
  enterWith(await call('demoLogin', { body: { account } }));
}

export async function enterWithPassword(phone: string, password: string): Promise<void> {
  enterWith(await call('passwordLogin', { body: { phone, password } }));
}

export async function enterWithWechat(): Promise<void> {
  enterWith(await call('wechatLogin', { body: { code: await wechatLoginCode() } }));
}

export async function leave(): Promise<void> {
  // The server ends the session if it can be reached; this phone forgets it in any case.
  await call('logout', { body: {} }).catch(() => undefined);
  startOver();
}

/** This phone forgets who was here. */
export function startOver(): void {
  endSession();
  restartAt('start');
}
