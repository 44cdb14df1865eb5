import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { MINUTE, SECOND } from '@youying/shared/domain/time';

/** Numbers of the task clock; when a step is due is the procedure book's business. */
export const CLOCK_POLICY = {
  /** Milliseconds between polls: no step is later than this (reliability.md B6 allows 60 s). */
  pollMs: SECOND,
  batch: 500,
  tasksAtOnce: 4,
  /** Steps of a community that come this late are caught up with together. */
  stoodStillMs: defaultPolicies.stoodStillMinutes * MINUTE,
  /** When a step could not be taken, or a policy was changed under a task, the clock looks again after this (ms). */
  lookAgainMs: MINUTE,
} as const;
