import type { Instant } from '../time.js';

export interface OutageCommandData {
  announceOutage: Record<never, never>;
  startOutage: Record<never, never>;
  changeOutage: {
    readonly expectedEndAt: Instant | null;
    readonly cause: string;
    readonly callerWords: string;
  };
  endOutage: { readonly outcome: string };
}

export type OutageAction = keyof OutageCommandData;
export type OutageCommand = { [A in OutageAction]: { readonly action: A } & OutageCommandData[A] }[OutageAction];

export const OUTAGE_ACTIONS: readonly OutageAction[] = ['announceOutage', 'startOutage', 'changeOutage', 'endOutage'];

export const OUTAGE_EVENTS = [
  'outage_planned',
  'outage_on',
  'outage_started',
  'outage_changed',
  'outage_ended',
  'outage_called_off',
] as const;
export type OutageEventType = (typeof OUTAGE_EVENTS)[number];
