import type { Department } from '../roles.js';

/** Somebody who is at work now. */
export interface Colleague {
  readonly personId: number;
  readonly name: string;
  readonly department: Department;
  /** Orders they have not finished. */
  readonly inHand: number;
}

/**
 * EMG-1, 改叫: whom to call in where somebody does not answer: of the same department, at work, and not told yet; whoever
 * has least in hand. A post without a department has nobody behind it.
 */
export function nextOnDuty(
  { department }: { readonly department: Department | null },
  atWork: readonly Colleague[],
  told: ReadonlySet<number>,
): Colleague | null {
  const free = atWork.filter((one) => one.department === department && !told.has(one.personId));
  return [...free].sort((one, other) => one.inHand - other.inHand || one.personId - other.personId)[0] ?? null;
}
