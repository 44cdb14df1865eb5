import { SHORTEST_PASSWORD } from '@youying/shared/domain/password';

export type PasswordFault = 'short' | 'different';

/** What keeps two typed passwords from being saved; a field still empty is no fault. */
export function passwordFault(first: string, second: string): PasswordFault | null {
  if (first !== '' && [...first].length < SHORTEST_PASSWORD) return 'short';
  return second !== '' && first !== second ? 'different' : null;
}

export function passwordReady(first: string, second: string): boolean {
  return first !== '' && first === second && passwordFault(first, second) === null;
}
