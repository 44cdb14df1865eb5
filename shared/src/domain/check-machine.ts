import type { Machine, Row } from './lifecycle.js';

type AnyRow = Row<string, string, string, string>;

function targets(row: AnyRow, state: string): readonly string[] {
  return row.from.includes(state) && row.to !== 'same' ? [row.to] : [];
}

function reachable(machine: Machine): ReadonlySet<string> {
  const found = new Set(machine.rows.filter((row) => row.from.length === 0).map((row) => row.to as string));
  for (const state of found) {
    for (const row of machine.rows) for (const target of targets(row, state)) found.add(target);
  }
  return found;
}

function ambiguousRows(machine: Machine): readonly string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const row of machine.rows) {
    for (const state of row.from) {
      const key = `${row.action} in ${state} emitting ${row.emits} to ${row.to}`;
      if (seen.has(key)) twice.push(key);
      seen.add(key);
    }
  }
  return twice;
}

/** Run at start: throws naming every state that cannot be reached, cannot be left, or is decided twice. */
export function checkMachine(machine: Machine): void {
  const found = reachable(machine);
  const known = new Set(machine.states);
  const mentioned = machine.rows.flatMap((row) => [...row.from, ...(row.to === 'same' ? [] : [row.to])]);

  const unknown = mentioned.filter((state) => !known.has(state));
  const unreachable = machine.states.filter((state) => !found.has(state));
  const deadEnds = machine.states.filter(
    (state) =>
      !machine.terminal.includes(state) &&
      !machine.rows.some((row) => targets(row, state).some((target) => target !== state)),
  );
  const problems = [
    ...unknown.map((state) => `unknown state ${state}`),
    ...unreachable.map((state) => `unreachable state ${state}`),
    ...deadEnds.map((state) => `dead end ${state}`),
    ...ambiguousRows(machine).map((row) => `decided twice: ${row}`),
  ];
  if (problems.length > 0) throw new Error(`${machine.name}: ${problems.join('; ')}`);
}
