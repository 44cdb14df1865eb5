import type { Department } from './roles.js';

/** INT-2: out of hours what comes in falls to whoever of this department has the shift. */
export const NIGHT_DEPARTMENT = 'engineering' satisfies Department;

/** Where the roster has nobody, whoever of the department comes first is better than nobody (ROL-3). */
export const hasNightWatch = (crew: readonly number[], personId: number): boolean =>
  crew.length === 0 || crew.includes(personId);
