/** A staff member's password for the computer, in characters: length is what makes it strong, so nothing else is demanded. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;
