import type { Localized, Side } from './language.js';

/** design/phone.md: brand = going on, amber = somebody has to answer, danger = overdue, grey = nothing to do. */
export type Tone = 'brand' | 'amber' | 'danger' | 'grey';

/** The short tag stands in lists, the sentence on the detail page. Sentences hold `{placeholders}`. */
export interface StatusLabel {
  readonly tag: Localized;
  readonly tone: Readonly<Record<Side, Tone>>;
  readonly sentence: Readonly<Record<Side, Localized>>;
}

export const tone = (resident: Tone, staff: Tone = resident): Readonly<Record<Side, Tone>> => ({ resident, staff });
