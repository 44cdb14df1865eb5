import { dueOnJob, dueOnMatter, KNOWN_KINDS, owedOnJob, owedOnMatter, STEPS } from './duties.js';
import { type Line, tell } from './fold.js';
import type { Job, Matter } from './matter.js';

/** A task as it stands. `order`: the index of its order; null: of the matter. */
export interface SeenTask {
  readonly kind: string;
  readonly order: string | null;
  readonly dueAt: number | null;
  readonly step: number;
  readonly nextActionAt: number | null;
}

export interface SeenOrder {
  readonly id: string;
  readonly status: string;
  readonly assignee: string | null;
  /** The newest quotation, where the system has ids for them. */
  readonly quoteId?: string | null;
}

/** How the system under test says things stand. People by their accounts, orders in the order they were sent out. */
export interface Seen {
  readonly status: string;
  readonly owner: string | null;
  readonly callbackTries: number | null;
  readonly orders: readonly SeenOrder[];
  /** Open ones. */
  readonly tasks: readonly SeenTask[];
  readonly timeline: readonly Line[];
  /** Steps of the clock that reached nobody. */
  readonly unheard: number;
}

const SETTLED = ['answered', 'closed', 'cancelled'];
const known = ({ kind }: SeenTask): boolean => (KNOWN_KINDS as readonly string[]).includes(kind);
const kindsOf = (tasks: readonly SeenTask[]): string[] => tasks.filter(known).map(({ kind }) => kind);

function* differences(what: string, expected: unknown, seen: unknown): Generator<string> {
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(seen)];
  if (wanted !== found) yield `${what}: the procedures say ${wanted}, the system ${found}`;
}

function* clockOf(where: string, task: SeenTask, due: number | null, now: number): Generator<string> {
  if (due !== null) yield* differences(`${where} ${task.kind} is due at`, due, task.dueAt);
  if (task.nextActionAt !== null && task.nextActionAt <= now)
    yield `${where} ${task.kind}: a step that is due was not taken`;
  const steps = STEPS[task.kind];
  if (steps && due !== null) {
    yield* differences(
      `${where} ${task.kind} steps taken`,
      steps.filter((after) => due + after <= now).length,
      task.step,
    );
  }
}

function* compareJob(matter: Matter, job: Job, index: number, seen: Seen, now: number): Generator<string> {
  const where = `order ${index}`;
  const order = seen.orders[index];
  yield* differences(`${where} status`, job.state, order?.status);
  yield* differences(`${where} holder`, job.holder, order?.assignee);
  const tasks = seen.tasks.filter((task) => task.order === order?.id);
  const kinds = kindsOf(tasks);
  const { must, may } = owedOnJob(matter, job);
  const missing = must.filter((kind) => !kinds.includes(kind));
  const tooMany = kinds.filter((kind) => !may.includes(kind));
  if (missing.length + tooMany.length > 0 || (may.length > 0 && kinds.length === 0)) {
    yield `${where} (${job.state}): tasks [${kinds}], owed are ${must.length > 0 ? must : `one of ${may}`}`;
  }
  for (const task of tasks) yield* clockOf(where, task, dueOnJob(job, task.kind), now);
}

/** Every way in which the system differs from the procedures; empty: none. */
export function* compare(matter: Matter, seen: Seen, now: number): Generator<string> {
  yield* differences('status', matter.state, seen.status);
  yield* differences('owner', matter.owner, seen.owner);
  if (!['submitted', 'cancelled'].includes(seen.status) && seen.owner === null) yield 'ROL-3: nobody owns it';
  if (!SETTLED.includes(seen.status) && seen.tasks.length === 0) yield 'REG-4: it is open and nobody has a task';
  yield* differences('tries of the open callback', matter.callbackTries, seen.callbackTries);

  const ofMatter = seen.tasks.filter((task) => task.order === null);
  yield* differences('tasks of the matter', owedOnMatter(matter), kindsOf(ofMatter).sort());
  for (const task of ofMatter) yield* clockOf('the matter', task, dueOnMatter(matter, task.kind), now);

  yield* differences('number of orders', matter.jobs.length, seen.orders.length);
  for (const [index, job] of matter.jobs.entries()) yield* compareJob(matter, job, index, seen, now);

  if (seen.unheard > 0) yield `${seen.unheard} steps of the clock reached nobody`;

  const told = tell(seen.timeline);
  yield* differences('status by the timeline', seen.status, told.state);
  for (const { id, status } of seen.orders) yield* differences('order by the timeline', status, told.jobs.get(id));
}
