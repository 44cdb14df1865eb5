import { type FieldName, maySeeField } from '@youying/shared/domain/access/fields';
import { maySee } from '@youying/shared/domain/access/reach';
import { ticketSubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import { actionsForComplaint, actionsForTicket, looksAtTicket, papersOfTicket } from '@youying/shared/domain/actions';
import { type CallbackPlan, callbackFor } from '@youying/shared/domain/callback/policy';
import { closeRequirements } from '@youying/shared/domain/ticket/close-requirements';
import type { Closing } from '@youying/shared/domain/ticket/commands';
import { type CloseOut, isOpenTicket, type TicketFacts } from '@youying/shared/domain/ticket/types';
import { MINUTE } from '@youying/shared/domain/time';
import type { PlannedCallbackView } from '../../callbacks/dto/callback-views.js';
import { idText, idTextOrNull, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import type { CloseOutView, TicketView } from '../../tickets/dto/ticket-views.js';
import { allOrderFacts, ticketFacts } from '../facts.js';
import { requirementView } from '../requirement-view.js';
import { complaintBriefView } from './complaint-view.js';
import { contactShown, phoneShown } from './contact-shown.js';
import type { Matter } from './matter.js';
import { callbackView, taskView } from './task-view.js';
import { type Look, mediaOf, personOrNull, personView, placeShownTo } from './view-parts.js';
import { workOrderView } from './work-order-view.js';

/** What the list of conditions supposes: what the desk has prepared, else that all went well. */
function supposedClosing({ closeOut }: TicketFacts): Closing {
  return closeOut === null || closeOut.outcome === 'abuse'
    ? { outcome: 'done' }
    : { outcome: closeOut.outcome, confirmedBy: closeOut.confirmedBy };
}

const plannedCallback = ({ kind, rule, dueAt }: CallbackPlan): PlannedCallbackView => ({
  kind,
  rule,
  dueAt: timeText(dueAt),
});

function closeOutView(closeOut: CloseOut | null): CloseOutView | null {
  if (closeOut === null) return null;
  const signed = (signature: CloseOut['senior']) => signature && { name: signature.name, at: timeText(signature.at) };
  const { receptionist } = closeOut;
  return {
    outcome: closeOut.outcome,
    note: closeOut.note,
    internalNote: closeOut.internalNote,
    method: closeOut.method,
    confirmedBy: closeOut.confirmedBy,
    receptionist: { name: receptionist.name, at: timeText(receptionist.at) },
    senior: signed(closeOut.senior),
    consentedBy: signed(closeOut.consentedBy),
  };
}

/** A matter as this caller may see it; what the field table withholds is null. */
export function ticketView(matter: Matter, look: Look): TicketView {
  const { ticket, category } = matter;
  const facts = ticketFacts(matter);
  const orders = allOrderFacts(matter);
  const subject = ticketSubject(facts, orders);
  const sees = (field: FieldName) => maySeeField(field, look.actor, subject);
  const reporter = ticket.reporterId === null ? undefined : matter.people.get(ticket.reporterId);
  const policies = matter.rules.policiesAt(look.now);
  const calendar = matter.rules.calendarAt(look.now);
  const [nextTask] = matter.tasks;
  return {
    id: idText(ticket.id),
    no: ticket.no,
    kind: ticket.kind,
    status: ticket.status,
    priority: ticket.priority,
    alarm: ticket.alarmState,
    categoryId: idTextOrNull(ticket.categoryId),
    categoryName: category && (look.language === 'en' ? category.nameEn : category.name),
    department: ticket.department,
    community: { id: idText(ticket.communityId), name: matter.communityName },
    houseId: ticket.anonymous && !sees('anonymous_house') ? null : idTextOrNull(ticket.houseId),
    place: placeShownTo(look.actor, matter),
    description: ticket.description,
    media: mediaOf(matter.media, ticket.mediaIds, look),
    channel: ticket.channel,
    contact: contactShown(ticket, look.actor, subject),
    reporter:
      reporter && sees('reporter_name')
        ? personView({ ...reporter, phone: phoneShown(reporter.phone, look.actor, subject) }, look, true)
        : null,
    appointment:
      ticket.appointmentFrom !== null && ticket.appointmentTo !== null
        ? { from: timeText(ticket.appointmentFrom), to: timeText(ticket.appointmentTo) }
        : null,
    owner: personOrNull(matter, ticket.ownerId, look, sees('staff_work_phone')),
    workOrders: matter.orders
      .filter((_, index) => orders[index] && maySee(look.actor, workOrderSubject(orders[index], facts), 'work_order'))
      .map((order) => workOrderView(order, matter, look)),
    nextTask: nextTask ? taskView(nextTask, matter, look) : null,
    callback: matter.callback ? callbackView(matter.callback, matter, look) : null,
    rating: matter.lastRating && { ...matter.lastRating, at: timeText(matter.lastRating.at) },
    outcome: ticket.outcome,
    closeOut: sees('close_requirements') ? closeOutView(ticket.closeOut) : null,
    plannedCallback:
      sees('close_requirements') && isOpenTicket(ticket.status)
        ? plannedCallback(callbackFor(facts, look.now, { policies, calendar }))
        : null,
    untaken: subject.untaken,
    major: ticket.major,
    archived: ticket.archiveId !== null,
    linkedTicketId: matter.parentHidden ? null : idTextOrNull(ticket.linkedTicketId),
    linked: sees('internal_note') ? facts.linked.map((linked) => ({ ...linked, id: idText(linked.id) })) : [],
    closeRequirements:
      sees('close_requirements') && isOpenTicket(ticket.status)
        ? closeRequirements(facts, orders, look.actor, supposedClosing(facts)).map((item) =>
            requirementView(item, look.language),
          )
        : [],
    complaint: matter.complaint && complaintBriefView(matter.complaint, matter, { actor: look.actor, policies }),
    anonymous: ticket.anonymous,
    createdAt: timeText(ticket.createdAt),
    registeredAt: timeTextOrNull(ticket.registeredAt),
    handledAt: timeTextOrNull(ticket.handledAt),
    closedAt: timeTextOrNull(ticket.closedAt),
    urgeableFrom: timeTextOrNull(
      ticket.lastUrgedAt === null ? null : ticket.lastUrgedAt + policies.urgeCooldownMinutes * MINUTE,
    ),
    version: ticket.version,
    actions: [
      ...actionsForTicket(facts, orders, look.actor, look.now, policies, calendar),
      ...actionsForComplaint(facts, orders, look.actor, look.now, policies),
      ...looksAtTicket(facts, orders, look.actor),
      ...papersOfTicket(facts, orders, look.actor),
    ],
  };
}
