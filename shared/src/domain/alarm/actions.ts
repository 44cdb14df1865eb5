import { mayDo } from '../access/reach.js';
import { accessTable, type OperationId } from '../access/table.js';
import type { AccessSubject } from '../access/types.js';
import type { AlarmAction } from './commands.js';
import type { AlarmContext } from './guards.js';
import { alarmMachine } from './lifecycle.js';
import { alarmOffers } from './transition.js';

type Offered = Extract<AlarmAction, OperationId>;

const OFFERED: readonly Offered[] = [
  ...new Set(alarmMachine.rows.filter((row) => row.from.length > 0 && !row.bySystem).map((row) => row.action)),
].filter((name): name is Offered => Object.hasOwn(accessTable, name));

/** The `actions` of an alarm's view: what access and lifecycle allow this caller now. */
export function actionsForAlarm(context: AlarmContext, subject: AccessSubject): readonly Offered[] {
  return OFFERED.filter((action) => mayDo(action, context.actor, subject) && alarmOffers(action, context));
}
