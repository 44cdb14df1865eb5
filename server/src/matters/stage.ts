import { defaultCalendar, type WorkingCalendar } from '@youying/shared/domain/procedures/calendar';
import { defaultPolicies, type Policies } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { Work } from '../platform/database/work.js';
import type { Matter } from './public/matter.js';

/** One command on one matter inside one unit of work. */
export interface Stage {
  readonly work: Work;
  readonly matter: Matter;
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
  readonly calendar: WorkingCalendar;
  /** Beside a quotation: which schedule it was priced by, and the implementer's words. */
  readonly quoting?: {
    readonly scheduleId: number | null;
    readonly scheduleName: string | null;
    readonly note: string | null;
  };
}

export const stageOf = (work: Work, matter: Matter, actor: Actor): Stage => ({
  work,
  matter,
  actor,
  now: work.now,
  policies: defaultPolicies,
  calendar: defaultCalendar,
});
