import type { Department, Role } from '../roles.js';
import type { Instant } from '../time.js';

export const ALARM_STATES = ['raised', 'running', 'over', 'signed_off', 'reported', 'cancelled'] as const;
export type AlarmState = (typeof ALARM_STATES)[number];

/** Somebody still has to come, to watch or to sign: the ticket cannot be closed (CLO-4). */
export const OPEN_ALARM_STATES: readonly AlarmState[] = ['raised', 'running', 'over'];

export const isOpenAlarm = (state: AlarmState): boolean => OPEN_ALARM_STATES.includes(state);

/** CLS-3, CLS-4: what residents can choose, then what only staff name. `other`: nothing was chosen. */
export const ALARM_KINDS = [
  'lift_trapped',
  'electric',
  'fire',
  'gas',
  'flood',
  'falling',
  'injury',
  'crime',
  'assigned',
  'other',
] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** What somebody who was told answers. */
export const ALARM_ANSWERS = ['received', 'on_the_way', 'on_site'] as const;
export type AlarmAnswer = (typeof ALARM_ANSWERS)[number];

/** EMG-1: somebody who has to acknowledge; without a person it is a post, and whoever stands on it answers. */
export interface AlarmNoticeFacts {
  readonly id: number;
  readonly personId: number | null;
  readonly role: Role;
  readonly department: Department | null;
  readonly notifiedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly answer: AlarmAnswer | null;
  readonly etaAt: Instant | null;
}

/** EMG-3 */
export interface AlarmInstructionFacts {
  readonly id: number;
  readonly ownerId: number;
  readonly isOpen: boolean;
}

/** What the rules need to know about an alarm. It has the id of its ticket. */
export interface AlarmFacts {
  readonly id: number;
  readonly communityId: number;
  readonly kind: AlarmKind;
  readonly state: AlarmState;
  readonly raisedBy: number;
  readonly raisedAt: Instant;
  /** EMG-2: who writes the log and stays until it is over; null until the desk has taken it. */
  readonly recorderId: number | null;
  /** CBK-7: nobody has been there yet since it was signed off. */
  readonly visitOwed: boolean;
  /** EMG-2: people are shut in and are spoken to from time to time. */
  readonly shutIn: boolean;
  readonly notices: readonly AlarmNoticeFacts[];
  readonly instructions: readonly AlarmInstructionFacts[];
}

/** Columns of the alarm that a command changes. */
export interface AlarmPatch {
  readonly recorderId?: number;
  readonly safeAt?: Instant;
  readonly outcome?: string;
  readonly endedAt?: Instant;
  readonly endedBy?: number;
  readonly standDownBy?: number;
  readonly standDownAt?: Instant;
  readonly reportedAt?: Instant;
}

export interface NewInstruction {
  readonly id: number;
  readonly text: string;
  readonly givenBy: string;
  readonly ownerId: number;
  readonly ownerName: string;
  readonly dueAt: Instant | null;
}

/** What a command changes beside the alarm's own row. */
export interface AlarmParts {
  readonly notice?: { readonly id: number } & Partial<
    Pick<AlarmNoticeFacts, 'personId' | 'acknowledgedAt' | 'answer' | 'etaAt'>
  >;
  readonly instruction?: NewInstruction;
  readonly settled?: { readonly id: number; readonly done: boolean; readonly outcome: string };
}
