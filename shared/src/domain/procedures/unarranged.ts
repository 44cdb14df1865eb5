import type { TaskKind } from './types.js';

/**
 * FUP-2, REP-1: duties that, once late, say that nothing has been arranged for the matter. The supervisor writes a way
 * before signing the day.
 */
export const UNARRANGED: readonly TaskKind[] = ['dispatch', 'redispatch', 'assign', 'second_follow_up'];
