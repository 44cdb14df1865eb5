import { type CallbackPlan, callbackFor } from '@youying/shared/domain/callback/policy';
import type { DomainEvent } from '@youying/shared/domain/events';
import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import { Callback } from '../callbacks/callback.entity.js';
import { nextId } from '../platform/database/ids.js';
import { ticketFacts } from './facts.js';
import { lastRatingOf } from './public/last-rating.js';
import type { Stage } from './stage.js';

/** Close-out opens a callback (CBK-8); ratings and calls are attempts at it; it ends done or unreachable (CBK-10). */
export function keepCallback(stage: Stage, event: DomainEvent, command: TicketCommand): void {
  const attempt = attemptOf(command);
  if (attempt) addAttempt(stage, statusAfter(event), attempt);
  if (event.type === 'ticket_closed') {
    openCallback(stage, callbackFor(ticketFacts(stage.matter), stage.now, stage));
  } else if ((event.type === 'ticket_rated' || event.type === 'callback_satisfied') && event.data.again) {
    openCallback(stage, event.data.again);
  } else if (event.type === 'callback_after_rain') {
    change(stage, { dueAt: event.data.dueAt, waitsFor: null });
  } else if (event.type === 'ticket_closed_as_abuse') {
    change(stage, { status: 'dropped', isOpen: false, settledAt: stage.now });
  }
}

type Attempt = Readonly<Record<string, unknown>> & { readonly result: string };

/** CBK-9: one try to ask, by whichever way. */
function attemptOf(command: TicketCommand): Attempt | null {
  if (command.action === 'rateTicket') {
    const { speed, quality, attitude, solved, words, askedForCash } = command;
    return {
      channel: 'miniapp',
      result: solved ? 'satisfied' : 'dissatisfied',
      solved: solved ? 'yes' : 'no',
      ratings: { speed, quality, attitude },
      words: words ?? null,
      askedForCash: askedForCash ?? null,
    };
  }
  if (command.action !== 'recordCallback') return null;
  return {
    channel: command.channel ?? 'phone',
    result: command.result,
    solved: command.solved ?? null,
    ratings: command.ratings ?? null,
    words: command.words ?? null,
    askedForCash: command.askedForCash ?? null,
  };
}

function statusAfter({ type }: DomainEvent): Callback['status'] {
  if (type === 'callback_attempted') return 'due';
  return type === 'callback_unreachable' ? 'unreachable' : 'done';
}

function openCallback({ work, matter, now }: Stage, plan: CallbackPlan): void {
  const row: Callback = {
    ...plan,
    id: nextId(),
    communityId: matter.ticket.communityId,
    ticketId: matter.ticket.id,
    status: 'due',
    isOpen: true,
    missed: 0,
    attempts: [],
    result: null,
    version: 1,
    createdAt: now,
    settledAt: null,
  };
  work.insert(Callback, row);
  matter.callback = row;
  matter.unanswered = null;
}

function addAttempt(stage: Stage, status: Callback['status'], what: Attempt): void {
  const { matter, actor, now } = stage;
  // CBK-10: nobody answered three times; who rates later is heard all the same.
  const callback = matter.callback ?? matter.unanswered;
  if (!callback) return;
  const isOpen = status === 'due';
  change(stage, {
    attempts: [...callback.attempts, { at: now, by: actor.personId, byName: actor.name, ...what }],
    missed: callback.missed + (what.result === 'unreachable' ? 1 : 0),
    status,
    isOpen,
    result: isOpen ? null : what.result,
    settledAt: isOpen ? null : now,
  });
  matter.lastRating = lastRatingOf([callback]) ?? matter.lastRating;
}

function change({ work, matter }: Stage, columns: Partial<Callback>): void {
  const callback = matter.callback ?? matter.unanswered;
  if (!callback) return;
  const patch = { ...columns, version: callback.version + 1 };
  work.updateOne(Callback, { id: callback.id, version: callback.version }, patch);
  Object.assign(callback, patch);
  matter.callback = callback.isOpen ? callback : null;
  matter.unanswered = callback.status === 'unreachable' ? callback : null;
}

/** The last of these callbacks, oldest first, where nobody answered it. */
export function unansweredOf(callbacks: readonly Callback[]): Callback | null {
  const last = callbacks.at(-1);
  return last?.status === 'unreachable' ? last : null;
}
