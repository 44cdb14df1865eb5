import { findDanger } from '../intake/danger.js';
import type { AlarmKind } from './types.js';

/** An item of the emergency list (CLS-3) as a kind of alarm; what is not here is urgent work, no call for help. */
const KIND_OF_ITEM: Readonly<Record<string, AlarmKind>> = {
  fire: 'fire',
  gas: 'gas',
  lift: 'lift_trapped',
  current: 'electric',
  burst_pipe: 'flood',
  rails_stairs: 'falling',
  outer_wall: 'falling',
  falling: 'falling',
  structure: 'falling',
  other: 'injury',
};

/** What somebody’s words call for; undefined: no kind in particular. */
export function alarmKindIn(text: string): AlarmKind | undefined {
  const danger = findDanger(text);
  return danger && KIND_OF_ITEM[danger.entry.code];
}
