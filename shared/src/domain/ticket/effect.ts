import type { TicketEventData, TicketEventType } from '../events.js';
import type { Outcome } from '../lifecycle.js';
import type { TicketAction, TicketCommandOf } from './commands.js';
import type { TicketContext } from './context.js';
import type { TicketPatch } from './types.js';

type Data = TicketEventData[TicketEventType];
export type TicketOutcome = Outcome<TicketEventType, TicketPatch, Data>;

export type TicketEffects = {
  readonly [Action in TicketAction]: (command: TicketCommandOf<Action>, context: TicketContext) => TicketOutcome;
};

/** Typed door: the data must fit the event. */
export function emit<Type extends TicketEventType>(
  emits: Type,
  data: TicketEventData[Type],
  patch: TicketPatch = {},
): TicketOutcome {
  return { emits, data, patch };
}
