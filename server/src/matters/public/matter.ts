import type { CommunityRules } from '@youying/shared/domain/procedures/community-rules';
import type { ResidentParty } from '@youying/shared/domain/ticket/types';
import type { Callback } from '../../callbacks/callback.entity.js';
import type { Category } from '../../catalogue/category.entity.js';
import type { Complaint } from '../../complaints/complaint.entity.js';
import type { MediaEntity } from '../../media/media.entity.js';
import type { Task } from '../../tasks/task.entity.js';
import type { Ticket } from '../../tickets/ticket.entity.js';
import type { Quote, WorkOrder } from '../../work-orders/work-order.entity.js';

/** A person as far as a matter shows them. */
export interface MatterPerson {
  readonly id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly photoMediaId: number | null;
  readonly badgeNo: string | null;
  readonly wechatBound: boolean;
}

export interface LinkedMatter {
  readonly id: number;
  readonly no: string | null;
  readonly status: Ticket['status'];
  /** As was said when they were linked; null: nobody said. */
  readonly separable: boolean | null;
}

export interface MatterRating {
  readonly speed: number;
  readonly quality: number;
  readonly attitude: number;
  readonly at: number;
}

/**
 * A ticket with everything its rules and views ask about: loaded in one round trip, changed in memory by `perform`
 * exactly as the gathered writes will change the rows, so that the answer needs no second reading.
 */
export interface Matter {
  ticket: Ticket;
  orders: WorkOrder[];
  /** The quotation that counts now, by id. */
  readonly quotes: Map<number, Quote>;
  /** The open callback, if any. */
  callback: Callback | null;
  /** The last callback, where nobody answered it and nothing came after it: a rating still counts (CBK-10). */
  unanswered: Callback | null;
  /** The last word of the resident about how it went (CBK-10). */
  lastRating: MatterRating | null;
  /** Open tasks whose clocks run. */
  tasks: Task[];
  /** Open tasks whose clocks stand still. */
  paused: Task[];
  readonly media: MediaEntity[];
  readonly people: Map<number, MatterPerson>;
  /** The record of a complaint; null for every other kind. */
  complaint: Complaint | null;
  category: Category | null;
  readonly communityName: string;
  /** INT-2: who of engineering has the shift now, while it waits to be taken out of hours; else nobody. */
  nightCrew: readonly number[];
  /** What its community works by. */
  readonly rules: CommunityRules;
  readonly residents: readonly ResidentParty[];
  /** Found during this one, as far as whoever it was loaded for may know of them (CMP-4). */
  readonly linked: readonly LinkedMatter[];
  /** It was found during another one (REG-7) of which they may not know. */
  parentHidden: boolean;
}

/** The nearest first; what has no time of its own comes last. */
export const byDueTime = (a: Task, b: Task): number => (a.dueAt ?? Number.MAX_VALUE) - (b.dueAt ?? Number.MAX_VALUE);
