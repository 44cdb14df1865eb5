import type { RosterRow } from '@/features/roster/queries';

/** The day that is being set: whose, and which. */
export interface ChosenDay {
  row: RosterRow;
  day: number;
}
