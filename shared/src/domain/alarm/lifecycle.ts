import type { AlarmEventType } from '../events.js';
import type { Machine, Row } from '../lifecycle.js';
import type { AlarmAction } from './commands.js';
import { ALARM_STATES, type AlarmState } from './types.js';

export type AlarmGuard =
  | 'was_told'
  | 'notice_known'
  | 'happened_by_now'
  | 'people_shut_in'
  | 'visit_owed'
  | 'visited_by_now'
  | 'instruction_open'
  | 'instructions_settled'
  | 'recorder_or_senior'
  | 'raised_it'
  | 'cancelled_in_time';

type AlarmRow = Row<AlarmState, AlarmAction, AlarmEventType, AlarmGuard>;

const ALIVE: readonly AlarmState[] = ['raised', 'running'];
const UNSIGNED: readonly AlarmState[] = [...ALIVE, 'over'];

const telling: readonly AlarmRow[] = [
  { action: 'raiseAlarm', from: [], to: 'raised', emits: 'alarm_raised' },
  { action: 'raiseAgain', from: ALIVE, to: 'same', emits: 'alarm_raised_again', bySystem: true },
  { action: 'acknowledgeAlarm', from: ALIVE, to: 'running', emits: 'alarm_acknowledged', guards: ['was_told'] },
  {
    action: 'recordOutreach',
    from: ALIVE,
    to: 'running',
    emits: 'alarm_acknowledged',
    payloadGuards: ['notice_known'],
  },
  { action: 'recordOutreach', from: ALIVE, to: 'same', emits: 'alarm_outreach', payloadGuards: ['notice_known'] },
  { action: 'callInToAlarm', from: ALIVE, to: 'same', emits: 'alarm_called_in' },
  { action: 'everybodyKnows', from: ['running'], to: 'same', emits: 'alarm_everybody_knows', bySystem: true },
];

const running: readonly AlarmRow[] = [
  {
    action: 'addAlarmLog',
    from: [...UNSIGNED, 'signed_off'],
    to: 'same',
    emits: 'alarm_logged',
    payloadGuards: ['happened_by_now'],
  },
  {
    action: 'addAlarmLog',
    from: ALIVE,
    to: 'same',
    emits: 'alarm_freed',
    payloadGuards: ['happened_by_now'],
  },
  { action: 'recordIntercom', from: ALIVE, to: 'same', emits: 'alarm_intercom', guards: ['people_shut_in'] },
  { action: 'instructAlarm', from: UNSIGNED, to: 'same', emits: 'alarm_instructed' },
  {
    action: 'settleInstruction',
    from: UNSIGNED,
    to: 'same',
    emits: 'alarm_instruction_settled',
    payloadGuards: ['instruction_open'],
  },
  {
    action: 'handOverAlarm',
    from: UNSIGNED,
    to: 'same',
    emits: 'alarm_handed_over',
    guards: ['recorder_or_senior'],
  },
  { action: 'alarmSafe', from: ALIVE, to: 'same', emits: 'alarm_safe' },
];

const ending: readonly AlarmRow[] = [
  {
    action: 'cancelAlarm',
    from: ALIVE,
    to: 'cancelled',
    emits: 'alarm_cancelled',
    guards: ['raised_it', 'cancelled_in_time'],
  },
  { action: 'endAlarm', from: ALIVE, to: 'over', emits: 'alarm_ended' },
  {
    action: 'standDownAlarm',
    from: UNSIGNED,
    to: 'signed_off',
    emits: 'alarm_stood_down',
    guards: ['instructions_settled'],
  },
  { action: 'writeAlarmReport', from: ['signed_off'], to: 'reported', emits: 'alarm_reported' },
  {
    action: 'recordAlarmVisit',
    from: ['signed_off', 'reported'],
    to: 'same',
    emits: 'alarm_visited',
    guards: ['visit_owed'],
    payloadGuards: ['visited_by_now'],
  },
];

/** EMG-1 … EMG-4, CLO-4, CBK-7. Drawn in docs/lifecycle/alarm.md. */
export const alarmMachine: Machine<AlarmState, AlarmAction, AlarmEventType, AlarmGuard> = {
  name: 'alarm',
  states: ALARM_STATES,
  terminal: ['reported', 'cancelled'],
  rows: [...telling, ...running, ...ending],
};
