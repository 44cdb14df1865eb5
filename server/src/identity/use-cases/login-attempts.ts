import { Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/errors.js';
import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { LoginFailure } from '../session.entity.js';
import { SESSION_POLICY } from '../session-policy.js';

type Counted = Pick<LoginFailure, 'failures' | 'lockedUntil' | 'lastAt'>;

/** The next state of a phone's counter when one more password is about to be tried; undefined while it is locked. */
export function countAttempt(before: Counted | undefined, now: Instant): Counted | undefined {
  if (before?.lockedUntil && now < before.lockedUntil) return undefined;
  const over = !before || before.lockedUntil !== null || before.lastAt + SESSION_POLICY.passwordLockMs <= now;
  const failures = (over ? 0 : before.failures) + 1;
  const lockedUntil = failures >= SESSION_POLICY.passwordAttempts ? now + SESSION_POLICY.passwordLockMs : null;
  return { failures, lockedUntil, lastAt: now };
}

/**
 * Wrong passwords per phone, of phones we do not know as well. Every try is counted before the password is looked at,
 * under the row's lock, so that a hundred tries at once are a hundred tries.
 */
@Injectable()
export class LoginAttempts {
  constructor(private readonly database: Database) {}

  /** @returns how long the phone is locked in milliseconds; 0: this try may go on */
  async count(phone: string): Promise<{ lockedForMs: number; now: Instant }> {
    const once = () => this.database.transact((work) => this.countWithin(work, phone));
    return once().catch((error: unknown) => {
      if (isUniqueViolation(error)) return once();
      throw error;
    });
  }

  /** The password was right. */
  async clear(phone: string): Promise<void> {
    await this.database.transact(async (work) => {
      work.updateMany(LoginFailure, { phone }, { failures: 0, lockedUntil: null });
    });
  }

  private async countWithin(work: Work, phone: string): Promise<{ lockedForMs: number; now: Instant }> {
    const { now } = work;
    const before = await work.findOneGlobal(LoginFailure, { phone }, { lock: 'update' });
    const after = countAttempt(before, now);
    if (!after) return { lockedForMs: (before?.lockedUntil ?? now) - now, now };
    if (before) work.updateOne(LoginFailure, { id: before.id }, after);
    else work.insert(LoginFailure, { id: nextId(), phone, ...after });
    return { lockedForMs: 0, now };
  }
}
