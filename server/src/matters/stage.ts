import type { AccessSubject } from '@youying/shared/domain/access/types';
import type { CommunityCalendar } from '@youying/shared/domain/procedures/calendar';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { Work } from '../platform/database/work.js';
import type { KnownActor } from '../platform/http/caller.js';
import type { Matter } from './public/matter.js';
import { subjectOf } from './public/subject-of.js';

/** One command on one matter inside one unit of work. */
export interface Stage {
  readonly work: Work;
  readonly matter: Matter;
  /** How the access table saw it before the command. */
  readonly formerly: AccessSubject;
  readonly actor: Actor;
  readonly now: Instant;
  readonly policies: Policies;
  readonly calendar: CommunityCalendar;
  /** Beside a quotation: which schedule it was priced by, and the implementer's words. */
  readonly quoting?: {
    readonly scheduleId: number | null;
    readonly scheduleName: string | null;
    readonly note: string | null;
  };
}

/** Whoever acts; a person behind a request brings their own particulars along. */
type Acting = Actor & Partial<Pick<KnownActor, 'self'>>;

export function stageOf(work: Work, matter: Matter, actor: Acting): Stage {
  introduceActor(matter, actor);
  const { now } = work;
  const { rules } = matter;
  const formerly = subjectOf(matter);
  return { work, matter, formerly, actor, now, policies: rules.policiesAt(now), calendar: rules.calendarAt(now) };
}

/** Whoever acts may appear in the matter from now on, as its owner for instance. */
function introduceActor({ people }: Matter, { personId: id, name, self }: Acting): void {
  if (people.has(id)) return;
  people.set(id, { id, name, phone: null, photoMediaId: null, badgeNo: null, wechatBound: false, ...self });
}
