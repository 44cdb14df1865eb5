/** Why a move is refused: data, never an exception. `code` goes to the client as it is. */
export interface Refusal {
  readonly code: string;
  readonly [detail: string]: unknown;
}

/** The state is right by the table but a fact forbids the move: still `invalid_transition` to clients, with the fact named. */
export function notNow(
  from: string,
  action: string,
  because: string,
  details: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { code: 'invalid_transition', from, action, because, ...details };
}

/**
 * One outcome of one action. Several rows may share an action and a state: the effect picks one by the event it emits.
 * `guards` ask only the subject and the actor, so they also decide whether a button is drawn;
 * `payloadGuards` look at the command too.
 */
export interface Row<State extends string, Action extends string, Event extends string, Guard extends string> {
  readonly action: Action;
  /** Empty: the action creates the subject in the state `to`. */
  readonly from: readonly State[];
  readonly to: State | 'same';
  readonly emits: Event;
  readonly guards?: readonly Guard[];
  readonly payloadGuards?: readonly Guard[];
  /** Done by the system in answer to another event; nobody is offered it. */
  readonly bySystem?: true;
}

export interface Machine<
  State extends string = string,
  Action extends string = string,
  Event extends string = string,
  Guard extends string = string,
> {
  readonly name: string;
  readonly states: readonly State[];
  readonly terminal: readonly State[];
  readonly rows: readonly Row<State, Action, Event, Guard>[];
}

export type Guards<Guard extends string, Request> = Readonly<Record<Guard, (request: Request) => Refusal | null>>;

/** What an action does besides moving the state. `to` is named only where the event alone leaves a choice of rows. */
export interface Outcome<Event extends string, Patch, Data> {
  readonly emits: Event;
  readonly to?: string;
  readonly patch: Patch;
  readonly data: Data;
}

export type Decision<State extends string, Event extends string, Patch, Data> =
  | { readonly ok: true; readonly to: State; readonly emits: Event; readonly patch: Patch; readonly data: Data }
  | { readonly ok: false; readonly refusal: Refusal };

type AnyRow = Row<string, string, string, string>;

/** What a table says of one action in one state. */
interface Cell {
  readonly rows: readonly AnyRow[];
  /** What must hold for it to be done. */
  readonly guards: readonly string[];
  /** What must hold for somebody to be offered it; undefined: nobody ever is. */
  readonly offered: readonly string[] | undefined;
}

/** The cells of a machine by state and action: a view asks for dozens of them, and a table never changes. */
const indexes = new WeakMap<object, ReadonlyMap<string, Cell>>();

const nameOf = (state: string, action: string): string => `${state} ${action}`;

function cellOf(rows: readonly AnyRow[]): Cell {
  const forPeople = rows.filter((row) => !row.bySystem);
  const guards = rows.flatMap((row) => [...(row.guards ?? []), ...(row.payloadGuards ?? [])]);
  const offered = forPeople.length === 0 ? undefined : new Set(forPeople.flatMap((row) => row.guards ?? []));
  return { rows, guards: [...new Set(guards)], offered: offered && [...offered] };
}

function indexOf(machine: Machine): ReadonlyMap<string, Cell> {
  const known = indexes.get(machine);
  if (known) return known;
  const rows = new Map<string, AnyRow[]>();
  for (const row of machine.rows) {
    for (const state of new Set(row.from)) {
      const name = nameOf(state, row.action);
      rows.set(name, [...(rows.get(name) ?? []), row]);
    }
  }
  const index = new Map([...rows].map(([name, own]) => [name, cellOf(own)] as const));
  indexes.set(machine, index);
  return index;
}

export function rowsFor<State extends string, Action extends string, Event extends string, Guard extends string>(
  machine: Machine<State, Action, Event, Guard>,
  state: State,
  action: Action,
): readonly Row<State, Action, Event, Guard>[] {
  const rows = indexOf(machine).get(nameOf(state, action))?.rows ?? [];
  return rows as readonly Row<State, Action, Event, Guard>[];
}

function firstRefusal<Guard extends string, Request>(
  names: readonly Guard[],
  guards: Guards<Guard, Request>,
  request: Request,
): Refusal | null {
  for (const name of names) {
    const refusal = guards[name](request);
    if (refusal) return refusal;
  }
  return null;
}

/** Whether the lifecycle offers `action` now, before anybody has typed anything. */
export function offers<
  State extends string,
  Action extends string,
  Event extends string,
  Guard extends string,
  Request,
>(
  machine: Machine<State, Action, Event, Guard>,
  guards: Guards<Guard, Request>,
  state: State,
  action: Action,
  /** Made only for what the state allows: most actions are not of this state. */
  requestOf: () => Request,
): boolean {
  const guarding = indexOf(machine).get(nameOf(state, action))?.offered;
  if (guarding === undefined) return false;
  return firstRefusal(guarding as readonly Guard[], guards, requestOf()) === null;
}

/**
 * The one way a subject moves: table, then guards, then effect.
 * Refusals: `invalid_transition` with `from` and `action`, or what a guard says.
 */
export function decide<
  State extends string,
  Action extends string,
  Event extends string,
  Guard extends string,
  Request,
  Patch,
  Data,
>(
  machine: Machine<State, Action, Event, Guard>,
  guards: Guards<Guard, Request>,
  state: State,
  action: Action,
  request: Request,
  effect: (request: Request) => Outcome<Event, Patch, Data>,
): Decision<State, Event, Patch, Data> {
  const cell = indexOf(machine).get(nameOf(state, action));
  if (cell === undefined) return { ok: false, refusal: { code: 'invalid_transition', from: state, action } };

  const refusal = firstRefusal(cell.guards as readonly Guard[], guards, request);
  if (refusal) return { ok: false, refusal };

  const outcome = effect(request);
  const { emits, patch, data } = outcome;
  const rows = cell.rows as readonly Row<State, Action, Event, Guard>[];
  const fitting = rows.filter((row) => row.emits === emits && (!outcome.to || outcome.to === row.to));
  const [row] = fitting;
  if (!row || fitting.length > 1) {
    throw new Error(
      `${machine.name}: ${action} in ${state} has ${fitting.length} rows for ${emits} ${outcome.to ?? ''}`,
    );
  }
  return { ok: true, to: row.to === 'same' ? state : row.to, emits, patch, data };
}
