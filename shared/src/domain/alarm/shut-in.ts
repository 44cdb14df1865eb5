import { ALARM_KIND_ROWS } from './kinds.js';
import type { AlarmKind } from './types.js';

/** Whether people are shut in by an emergency of this kind, and can be spoken to. */
export const shutsIn = (kind: AlarmKind): boolean => ALARM_KIND_ROWS[kind].shutIn !== undefined;

/** Whether this line of the kind's card says that they are out. */
export function saysTheyAreOut(kind: AlarmKind, cardStep: number | null): boolean {
  const { shutIn, card } = ALARM_KIND_ROWS[kind];
  return shutIn !== undefined && cardStep !== null && card[cardStep] === shutIn.out;
}
