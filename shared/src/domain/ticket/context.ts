import type { WorkingCalendar } from '../procedures/calendar.js';
import type { Policies } from '../procedures/policies.js';
import type { Actor } from '../roles.js';
import type { Instant } from '../time.js';
import type { WorkOrderFacts } from '../work-order/types.js';
import type { TicketFacts } from './types.js';

/** What guards and effects of a ticket may ask about, besides the command itself. */
export interface TicketContext {
  readonly ticket: TicketFacts;
  readonly orders: readonly WorkOrderFacts[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
  readonly calendar: WorkingCalendar;
}
