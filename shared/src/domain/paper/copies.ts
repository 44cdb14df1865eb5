import { cellsAllow } from '../access/reach.js';
import type { AccessSubject, RoleCells } from '../access/types.js';
import { type Localized, words } from '../language.js';
import type { Actor } from '../roles.js';

/** WRK-10: one record, three readers. In the order in which the slips stand on the sheet. */
export const PAPER_COPIES = ['desk', 'engineering', 'resident'] as const;
export type PaperCopy = (typeof PAPER_COPIES)[number];

export const COPY_LABELS: Readonly<Record<PaperCopy, Localized>> = {
  desk: words('客服联', 'Service desk'),
  engineering: words('工程联', 'Engineering'),
  resident: words('业户联', 'Resident'),
};

const DESK: RoleCells = { receptionist: 'community', cs_supervisor: 'community', manager: 'community' };

/** Whose copy is whose. The desk prints all three and cuts them; everybody else gets their own. */
export const copyTable: Readonly<Record<PaperCopy, RoleCells>> = {
  desk: DESK,
  engineering: { ...DESK, implementer: 'department', contractor: 'own', department_supervisor: 'department' },
  resident: { ...DESK, resident: 'own', cashier: 'community' },
};

/** The copies of an order that this caller is given; none where the order is nobody's of theirs. */
export function copiesFor(actor: Actor, subject: AccessSubject): readonly PaperCopy[] {
  return PAPER_COPIES.filter((copy) => cellsAllow(copyTable[copy], actor, subject));
}
