import type { Machine, Row } from '../lifecycle.js';
import type { OutageAction, OutageEventType } from './commands.js';
import { OUTAGE_STATES, type OutageState } from './types.js';

export type OutageGuard = 'end_after_start' | 'end_ahead';

type OutageRow = Row<OutageState, OutageAction, OutageEventType, OutageGuard>;

const announced: readonly OutageRow[] = [
  { action: 'announceOutage', from: [], to: 'planned', emits: 'outage_planned' },
  { action: 'announceOutage', from: [], to: 'on', emits: 'outage_on' },
];

const running: readonly OutageRow[] = [
  { action: 'startOutage', from: ['planned'], to: 'on', emits: 'outage_started' },
  {
    action: 'changeOutage',
    from: ['planned', 'on'],
    to: 'same',
    emits: 'outage_changed',
    payloadGuards: ['end_after_start', 'end_ahead'],
  },
  { action: 'endOutage', from: ['on'], to: 'ended', emits: 'outage_ended' },
  { action: 'endOutage', from: ['planned'], to: 'called_off', emits: 'outage_called_off' },
];

/** 停水停电, from the announcement to the word that it is over. Drawn in docs/lifecycle/outage.md. */
export const outageMachine: Machine<OutageState, OutageAction, OutageEventType, OutageGuard> = {
  name: 'outage',
  states: OUTAGE_STATES,
  terminal: ['ended', 'called_off'],
  rows: [...announced, ...running],
};
