/** Whom the house puts on no roster: they keep their own hours (access table, `listShiftSwaps`). */
const WITHOUT: ReadonlySet<string> = new Set(['resident', 'contractor', 'head_office', 'admin']);

/** Whether this role has shifts, swaps and leaves to look at. */
export const hasRoster = (role: string): boolean => !WITHOUT.has(role);
