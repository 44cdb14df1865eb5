import type { Schema } from '@/platform/api/contract';

type OnDuty = Pick<Schema<'OnDutyView'>, 'departments'>;

/** How somebody stands today by the roster; null: not on it at all (contractors, the desk). */
export type OwnDuty =
  | { kind: 'on_duty'; until: number; standby: boolean }
  | { kind: 'later'; from: number }
  | { kind: 'off' }
  | { kind: 'leads'; onDuty: number; free: number };

/** `leads`: whoever answers for a department sees how many hands it has, not a shift of their own. */
export function ownDuty({ departments }: OnDuty, personId: string, leads: boolean): OwnDuty {
  const crew = departments.flatMap(({ items }) => items);
  if (leads) {
    const onDuty = crew.filter(({ state }) => state !== 'off_duty');
    return { kind: 'leads', onDuty: onDuty.length, free: onDuty.filter(({ state }) => state === 'free').length };
  }
  const own = crew.find(({ person }) => person.id === personId);
  const shift = own?.shift ?? null;
  if (own === undefined || shift === null) return { kind: 'off' };
  if (own.state === 'off_duty') return { kind: 'later', from: Date.parse(shift.from) };
  return { kind: 'on_duty', until: Date.parse(shift.to), standby: shift.role === 'standby' };
}
