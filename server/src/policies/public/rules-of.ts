import type { CommunityRules } from '@youying/shared/domain/procedures/community-rules';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import { type Instant, SECOND } from '@youying/shared/domain/time';
import type { Shelf } from '../../platform/database/kept.js';
import type { Reader } from '../../platform/database/reader.js';
import { calendarAt, calendarsOf } from '../queries/calendar-versions.js';
import { callbackRuleChangesOf, callbackRulesAt } from '../queries/callback-rules.js';
import { historyOf, versionsOf } from '../queries/policy-versions.js';

/** Every command asks for the rules of its community, and they change a few times a year. */
export const RULES: Shelf = { name: 'rules', keptMs: 10 * SECOND };

/** The numbers and the calendar that a community works by; another process may be up to ten seconds behind a change. */
export const rulesOf = (reader: Reader, communityId: number): Promise<CommunityRules> =>
  reader.kept.get(RULES, communityId, async () => {
    const history = historyOf(await versionsOf(reader, communityId));
    const calendars = await calendarsOf(reader, communityId);
    const own = await callbackRuleChangesOf(reader, communityId);
    const policiesAt = (instant: Instant): Policies =>
      own.length === 0 ? history.at(instant) : { ...history.at(instant), callbackRules: callbackRulesAt(own, instant) };
    return { policiesAt, calendarAt: (instant) => calendarAt(calendars, instant) };
  });
