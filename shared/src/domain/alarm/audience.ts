import type { Department, Role } from '../roles.js';
import { ALARM_KIND_ROWS } from './kinds.js';
import type { AlarmKind } from './types.js';

/** A post that is told of an alarm. `each`: everybody who holds it acknowledges; `one`: whoever of them is there. */
export interface AlarmPost {
  readonly role: Role;
  readonly department: Department | null;
  readonly answers: 'each' | 'one' | 'nobody';
  /** Told in place of this post where nobody holds it (DSP-4). */
  readonly otherwise?: AlarmPost;
}

const head = (department: Department): AlarmPost => ({
  role: 'department_supervisor',
  department,
  answers: 'each',
  otherwise: { role: 'implementer', department, answers: 'one' },
});

/**
 * EMG-1, FUP-4: who is told at once and in parallel, and who of them acknowledges: supervisor, manager, heads of the
 * departments, the duty desk; the departments themselves and, for a major event, the company only hear of it.
 */
export function alarmPosts(kind: AlarmKind): readonly AlarmPost[] {
  const { departments, major } = ALARM_KIND_ROWS[kind];
  return [
    { role: 'receptionist', department: null, answers: 'one' },
    { role: 'cs_supervisor', department: null, answers: 'each' },
    { role: 'manager', department: null, answers: 'each' },
    ...departments.map(head),
    ...departments.map((department): AlarmPost => ({ role: 'implementer', department, answers: 'nobody' })),
    ...(major ? [{ role: 'head_office', department: null, answers: 'nobody' } as const] : []),
  ];
}
