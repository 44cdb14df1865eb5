import type { ComplaintCommand } from '@youying/shared/domain/complaint/commands';
import { decideComplaint } from '@youying/shared/domain/complaint/transition';
import type { DomainEvent } from '@youying/shared/domain/events';
import { notFound } from '../../platform/http/problem.js';
import { announce, type EventExtras } from '../announce.js';
import { saveComplaint } from '../complaint-rows.js';
import { ticketFacts } from '../facts.js';
import { problemOf } from '../refuse.js';
import type { Stage } from '../stage.js';
import { ticketColumns } from '../ticket-columns.js';
import { saveTicket } from './save-ticket.js';

/**
 * The one way a complaint moves: rules, its record and its ticket, timeline, tasks, outbox. Throws the refusal of the
 * rules as a Problem; nothing is gathered then.
 */
export function performOnComplaint(stage: Stage, command: ComplaintCommand, extras: EventExtras = {}): DomainEvent {
  const { matter, actor, now, policies } = stage;
  const { complaint } = matter;
  if (!complaint) throw notFound();
  const decision = decideComplaint(command, { complaint, ticket: ticketFacts(matter), actor, now, policies });
  if (!decision.ok) throw problemOf(decision.refusal);
  const event = decision.event as DomainEvent;
  saveComplaint(stage, complaint, { ...decision.changes.complaint, status: decision.status });
  saveTicket(stage, ticketColumns({ ...decision.changes.ticket, status: matter.ticket.status }));
  announce(stage, event, extras);
  return event;
}
