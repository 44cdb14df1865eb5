import type { AlarmEventType, EventOf } from '../events.js';
import { decide, offers, type Refusal } from '../lifecycle.js';
import type { AlarmAction, AlarmCommand } from './commands.js';
import { type AlarmOutcome, alarmEffects } from './effects.js';
import { type AlarmContext, alarmGuards } from './guards.js';
import { alarmMachine } from './lifecycle.js';
import type { AlarmParts, AlarmPatch, AlarmState } from './types.js';

export type AlarmDecision =
  | {
      readonly ok: true;
      readonly patch: AlarmPatch & { readonly state: AlarmState };
      readonly parts: AlarmParts;
      readonly event: EventOf<AlarmEventType>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

type AnyEffect = (command: AlarmCommand, context: AlarmContext) => AlarmOutcome;

/** What the system does in answer to another event: nobody is named for it. */
const BY_SYSTEM: ReadonlySet<AlarmAction> = new Set(['everybodyKnows']);

/** What a command does to an alarm: the columns and parts to save and the event to announce, or why not. */
export function decideAlarm(command: AlarmCommand, context: AlarmContext): AlarmDecision {
  const { alarm, actor, now } = context;
  // The table is keyed by action, which the compiler cannot correlate with the union of commands.
  const effect = alarmEffects[command.action] as AnyEffect;
  const decision = decide(alarmMachine, alarmGuards, alarm.state, command.action, { ...context, command }, () =>
    effect(command, context),
  );
  if (!decision.ok) return decision;
  const { alarm: patch, ...parts } = decision.patch;
  return {
    ok: true,
    patch: { ...patch, state: decision.to },
    parts,
    event: {
      type: decision.emits,
      ticketId: alarm.id,
      workOrderId: null,
      at: now,
      actorId: BY_SYSTEM.has(command.action) ? null : actor.personId,
      data: decision.data,
    },
  };
}

export function alarmOffers(action: AlarmAction, context: AlarmContext): boolean {
  return offers(alarmMachine, alarmGuards, context.alarm.state, action, () => ({ ...context, command: null }));
}
