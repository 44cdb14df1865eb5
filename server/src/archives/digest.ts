import { createHash } from 'node:crypto';
import { timeText } from '../platform/http/ids.js';

export interface BoundLine {
  readonly no: string | null;
  readonly closedAt: number;
}

/** SHA-256 of a list as it was bound: whoever has the list can check that it is that one. */
export function digestOf(lines: readonly BoundLine[]): string {
  const list = lines.map(({ no, closedAt }) => `${no ?? ''}|${timeText(closedAt)}`).join('\n');
  return createHash('sha256').update(list).digest('hex');
}
