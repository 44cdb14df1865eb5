import type { Instant } from '../time.js';
import { type CommunityCalendar, defaultCalendar } from './calendar.js';
import { defaultPolicies, type Policies } from './policies.js';

/** What a community works by at a moment: its numbers, and when it works. */
export interface CommunityRules {
  policiesAt(instant: Instant): Policies;
  calendarAt(instant: Instant): CommunityCalendar;
}

/** Of a community that has set nothing of its own. */
export const defaultRules: CommunityRules = {
  policiesAt: () => defaultPolicies,
  calendarAt: () => defaultCalendar,
};
