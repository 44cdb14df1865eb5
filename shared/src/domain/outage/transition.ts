import { type Decision, decide, type Guards, type Outcome, offers, type Refusal } from '../lifecycle.js';
import type { Instant } from '../time.js';
import type { OutageAction, OutageCommand, OutageEventType } from './commands.js';
import { type OutageGuard, outageMachine } from './lifecycle.js';
import { type OutageFacts, type OutageState, stateAt } from './types.js';

/** Columns of the outage that a command changes. */
export interface OutagePatch {
  readonly startsAt?: Instant;
  readonly expectedEndAt?: Instant | null;
  readonly cause?: string;
  readonly callerWords?: string;
  readonly outcome?: string;
  readonly endedAt?: Instant;
}

export interface OutageRequest {
  readonly outage: OutageFacts;
  readonly now: Instant;
  /** Null when only the buttons are asked for. */
  readonly command: OutageCommand | null;
}

type OutageDecision = Decision<OutageState, OutageEventType, OutagePatch, null>;
type OutageOutcome = Outcome<OutageEventType, OutagePatch, null>;

/** What is wrong with the times of an outage that is about to be written down; null: nothing. */
export function checkTimes(
  { startsAt, expectedEndAt }: Pick<OutageFacts, 'startsAt' | 'expectedEndAt'>,
  now: Instant,
): Refusal | null {
  if (expectedEndAt === null) return null;
  if (expectedEndAt <= startsAt) return { code: 'end_before_start', field: 'expectedEndAt' };
  return expectedEndAt <= now ? { code: 'end_past', field: 'expectedEndAt' } : null;
}

const timesOf = ({ outage, command }: OutageRequest): Pick<OutageFacts, 'startsAt' | 'expectedEndAt'> => ({
  startsAt: outage.startsAt,
  expectedEndAt: command?.action === 'changeOutage' ? command.expectedEndAt : outage.expectedEndAt,
});

const outageGuards: Guards<OutageGuard, OutageRequest> = {
  end_after_start: (request) => checkTimes(timesOf(request), Number.NEGATIVE_INFINITY),
  end_ahead: (request) => checkTimes(timesOf(request), request.now),
};

const effects: { readonly [A in OutageAction]: (request: OutageRequest, command: OutageCommand) => OutageOutcome } = {
  announceOutage: () => {
    throw new Error('an outage is announced once');
  },
  startOutage: ({ now }) => ({ emits: 'outage_started', patch: { startsAt: now }, data: null }),
  changeOutage: (_, command) => {
    if (command.action !== 'changeOutage') throw new Error(command.action);
    const { expectedEndAt, cause, callerWords } = command;
    return { emits: 'outage_changed', patch: { expectedEndAt, cause, callerWords }, data: null };
  },
  endOutage: ({ outage, now }, command) => {
    if (command.action !== 'endOutage') throw new Error(command.action);
    const emits = stateAt(outage, now) === 'planned' ? 'outage_called_off' : 'outage_ended';
    return { emits, patch: { outcome: command.outcome, endedAt: now }, data: null };
  },
};

/** What a command does to an outage, or why not. */
export function decideOutage(command: OutageCommand, outage: OutageFacts, now: Instant): OutageDecision {
  const request: OutageRequest = { outage, now, command };
  return decide(outageMachine, outageGuards, stateAt(outage, now), command.action, request, (asked) =>
    effects[command.action](asked, command),
  );
}

/** What anybody who may could do with it now. */
export function outageOffers(action: OutageAction, outage: OutageFacts, now: Instant): boolean {
  return offers(outageMachine, outageGuards, stateAt(outage, now), action, () => ({ outage, now, command: null }));
}
