const written = (value: number): string => String(Math.round(value * 100) / 100);

/** `0.17%`: the month is read in percent. */
export const percent = (share: number): string => `${written(share * 100)}%`;

/** `0.83‰`: the year is read in per mille, and never on one scale with the month (design/desk.md, learned). */
export const perMille = (share: number): string => `${written(share * 1_000)}‰`;
