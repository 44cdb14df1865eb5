import { SESSION_POLICY } from '../session-policy.js';
import { countAttempt } from './login-attempts.js';

const NOW = Date.UTC(2026, 10, 22);
const { passwordAttempts, passwordLockMs } = SESSION_POLICY;

function tries(count: number, at = NOW) {
  let state = countAttempt(undefined, at);
  for (let done = 1; done < count; done += 1) state = countAttempt(state, at);
  return state;
}

describe('wrong passwords of one phone', () => {
  it('lock it after the number the policy names, not before', () => {
    expect(tries(passwordAttempts - 1)).toMatchObject({ failures: passwordAttempts - 1, lockedUntil: null });
    expect(tries(passwordAttempts)).toMatchObject({ lockedUntil: NOW + passwordLockMs });
    expect(tries(passwordAttempts + 1)).toBeUndefined();
  });

  it('are forgiven when the lock is over', () => {
    const locked = tries(passwordAttempts);
    expect(countAttempt(locked, NOW + passwordLockMs - 1)).toBeUndefined();
    expect(countAttempt(locked, NOW + passwordLockMs)).toMatchObject({ failures: 1, lockedUntil: null });
  });

  it('are forgotten after as long a pause', () => {
    expect(countAttempt(tries(1), NOW + passwordLockMs - 1)).toMatchObject({ failures: 2 });
    expect(countAttempt(tries(1), NOW + passwordLockMs)).toMatchObject({ failures: 1 });
  });
});
