import { callbackFor } from '@youying/shared/domain/callback/policy';
import type { DomainEvent, Ratings } from '@youying/shared/domain/events';
import type { TicketCommand } from '@youying/shared/domain/ticket/commands';
import { Callback } from '../callbacks/callback.entity.js';
import { nextId } from '../platform/database/ids.js';
import { ticketFacts } from './facts.js';
import type { MatterRating } from './public/matter.js';
import type { Stage } from './stage.js';

/** Close-out opens a callback (CBK-8); ratings and calls are attempts at it; it ends done or unreachable (CBK-10). */
export function keepCallback(stage: Stage, event: DomainEvent, command: TicketCommand): void {
  if (event.type === 'ticket_closed') openCallback(stage);
  else if (command.action === 'rateTicket') {
    const { speed, quality, attitude, solved, words, askedForCash } = command;
    addAttempt(stage, 'done', {
      channel: 'miniapp',
      result: solved ? 'satisfied' : 'dissatisfied',
      ratings: { speed, quality, attitude },
      words: words ?? null,
      askedForCash: askedForCash ?? null,
    });
  } else if (command.action === 'recordCallback') {
    const status =
      event.type === 'callback_attempted' ? 'due' : event.type === 'callback_unreachable' ? 'unreachable' : 'done';
    addAttempt(stage, status, {
      channel: 'phone',
      result: command.result,
      ratings: command.ratings ?? null,
      words: command.words ?? null,
      askedForCash: command.askedForCash ?? null,
    });
  }
}

function openCallback({ work, matter, now, policies }: Stage): void {
  const plan = callbackFor(ticketFacts(matter), now, policies);
  const row: Callback = {
    id: nextId(),
    communityId: matter.ticket.communityId,
    ticketId: matter.ticket.id,
    rule: plan.rule,
    kind: plan.kind,
    status: 'due',
    isOpen: true,
    dueAt: plan.dueAt,
    attempts: [],
    result: null,
    version: 1,
    createdAt: now,
    settledAt: null,
  };
  work.insert(Callback, row);
  matter.callback = row;
}

function addAttempt(
  { work, matter, actor, now }: Stage,
  status: Callback['status'],
  what: Readonly<Record<string, unknown>>,
): void {
  const { callback } = matter;
  if (!callback) return;
  const isOpen = status === 'due';
  const patch: Partial<Callback> = {
    attempts: [...callback.attempts, { at: now, by: actor.personId, byName: actor.name, ...what }],
    status,
    isOpen,
    result: isOpen ? null : String(what.result),
    settledAt: isOpen ? null : now,
    version: callback.version + 1,
  };
  work.updateOne(Callback, { id: callback.id, version: callback.version }, patch);
  Object.assign(callback, patch);
  matter.lastRating = lastRatingOf([callback]) ?? matter.lastRating;
  if (!isOpen) matter.callback = null;
}

/** The newest rating among these callbacks, oldest first; a call that nobody answered rates nothing. */
export function lastRatingOf(callbacks: readonly Callback[]): MatterRating | null {
  const rated = callbacks.flatMap(({ attempts }) => attempts).findLast((attempt) => attempt.ratings);
  if (!rated) return null;
  const { speed, quality, attitude } = rated.ratings as Ratings;
  return { speed, quality, attitude, at: Number(rated.at) };
}
