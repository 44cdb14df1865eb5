import type { NoteVisibility } from '../events.js';
import type { Instant } from '../time.js';
import type { AlarmAnswer, AlarmKind, NewInstruction } from './types.js';

interface PersonNamed {
  readonly id: number;
  readonly name: string;
}

/** What each action brings along, checked for shape by the API before it comes here. */
export interface AlarmCommands {
  raiseAlarm: { readonly kind: AlarmKind; readonly text: string | null };
  acknowledgeAlarm: { readonly answer: AlarmAnswer; readonly etaAt: Instant | null };
  /** The desk telephoned somebody: reached, they have been told in person. */
  recordOutreach: {
    readonly noticeId: number;
    readonly reached: boolean;
    readonly text: string | null;
    /** Of whom the notice is; null: of a post. */
    readonly personName: string | null;
  };
  callInToAlarm: { readonly names: readonly string[] };
  addAlarmLog: {
    readonly text: string;
    readonly happenedAt: Instant;
    readonly visibility: NoteVisibility;
    /** Which line of the kind's card this ticks off. */
    readonly cardStep: number | null;
  };
  /** EMG-2: the desk spoke over the intercom to the people who are shut in. */
  recordIntercom: { readonly text: string | null };
  instructAlarm: { readonly instruction: NewInstruction };
  settleInstruction: { readonly instructionId: number; readonly done: boolean; readonly outcome: string };
  handOverAlarm: { readonly to: PersonNamed; readonly note: string | null };
  /** 我没事了: tells the desk and ends nothing. */
  alarmSafe: { readonly text: string | null };
  cancelAlarm: Readonly<Record<never, never>>;
  endAlarm: { readonly outcome: string };
  standDownAlarm: { readonly note: string | null };
  writeAlarmReport: Readonly<Record<never, never>>;
  /** CBK-7: somebody went there afterwards. */
  recordAlarmVisit: { readonly text: string; readonly happenedAt: Instant };
  /** System: the same person pressed again at the same place. */
  raiseAgain: { readonly text: string | null };
  /** System: the last one has acknowledged. */
  everybodyKnows: Readonly<Record<never, never>>;
}

export type AlarmAction = keyof AlarmCommands;
export type AlarmCommandOf<Action extends AlarmAction> = { readonly action: Action } & AlarmCommands[Action];
export type AlarmCommand = { [Action in AlarmAction]: AlarmCommandOf<Action> }[AlarmAction];
