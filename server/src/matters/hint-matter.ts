import { recordHint } from '../platform/hints/record-hint.js';
import type { Stage } from './stage.js';

/** That this matter changed, for whoever has it open or in a list. */
export function hintMatter({ work, matter: { ticket }, formerly }: Stage): void {
  const { communityId, id, version } = ticket;
  recordHint(work, { communityId, type: 'ticket', id, version, formerly });
}
