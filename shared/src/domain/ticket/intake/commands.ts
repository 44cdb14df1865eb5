import type { Department } from '../../roles.js';
import type { Instant } from '../../time.js';
import type { Priority } from '../types.js';
import type { LastAct, TakenBackAct } from './take-back.js';

/** A colleague, looked up by the caller of the rules. */
export interface Colleague {
  readonly personId: number;
  readonly personName: string;
}

/** The other end of a link; `found`: this ticket was found during the other, which came first (REG-7). */
export interface Link {
  readonly ticketId: number;
  readonly otherNo: string | null;
  /** The other end is a complaint: nobody is sent its number, who may turn out to be complained about. */
  readonly withComplaint: boolean;
  readonly found: boolean;
  readonly separable: boolean;
}

/** What the desk does with a matter besides registering and answering it: whose it is, how pressing, what belongs to it. */
export interface IntakeCommands {
  /** ROL-3 */
  claimTicket: { readonly reason?: string | null };
  /** CLS-2 */
  changePriority: { readonly priority: Priority; readonly reason?: string | null };
  /** REG-3 */
  askSupervisor: { readonly question: string };
  answerInquiry: { readonly register: boolean; readonly words: string };
  /** REG-7 */
  linkTicket: Link;
  /** `takenBack`: of a link made a moment ago, with what was done last (desk.md 回执). */
  unlinkTicket: Omit<Link, 'separable'> & { readonly takenBack?: { readonly last: LastAct | null } | null };
  /** INT-10: to the lead or a specialist, with what was already said. */
  passOnTicket: Colleague & { readonly said: string };
  /** `atWorkFrom`: when they are at work next; null: with the desk. */
  bookCallBack: Colleague & { readonly words: string; readonly atWorkFrom: Instant | null };
  /** INT-8 */
  passToDepartmentHead: { readonly department: Department; readonly words: string };
  /** INT-3: a link by which the resident sends photographs. */
  askForPhotos: { readonly most: number; readonly until: Instant };
  /** System: one came by that link, the `nth` of it. */
  addRequestedPhoto: { readonly nth: number };
  /** FUP-6 */
  reviewAgent: { readonly atFault: boolean; readonly words: string };
  /** INT-2 */
  confirmHandover: { readonly words?: string | null };
  /** desk.md 回执: what one did just now. */
  takeBack: { readonly act: TakenBackAct; readonly last: LastAct | null };
  /** System: its owner works here no longer (ROL-3). */
  passOwnership: Colleague;
}
