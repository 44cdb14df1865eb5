import type { Actor } from '@youying/shared/domain/roles';

/** The server itself: opens duties and carries out what the rules do by themselves. */
export const SYSTEM: Actor = { personId: 0, name: '', grants: [], houseIds: [] };
