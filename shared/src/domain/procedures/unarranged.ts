import type { TaskKind } from './types.js';

/**
 * FUP-2, REP-1: duties that, once late, say that nothing has been arranged for the matter. The supervisor writes a way
 * before signing the day.
 */
const UNARRANGED: ReadonlySet<string> = new Set<TaskKind>(['dispatch', 'redispatch', 'assign', 'second_follow_up']);

export const needsWay = (kind: string): boolean => UNARRANGED.has(kind);
