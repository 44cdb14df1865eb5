import { actionsForComplaint, looksAtTicket } from '@youying/shared/domain/actions';
import type { ReplyFinding } from '@youying/shared/domain/complaint/check-reply';
import { REPLY_FINDING_LABELS } from '@youying/shared/domain/complaint/check-reply';
import { sendsReplies } from '@youying/shared/domain/complaint/guards';
import { answerBy, stuckReasons } from '@youying/shared/domain/complaint/stuck';
import {
  type ClassificationStep,
  classificationOf,
  type Statement,
  type WrittenReply,
} from '@youying/shared/domain/complaint/types';
import { fill, type Language } from '@youying/shared/domain/language';
import { type Policies } from '@youying/shared/domain/procedures/policies';
import { type Actor, DEPARTMENTS, holdsIn, STAFF_ROLES } from '@youying/shared/domain/roles';
import type { Complaint } from '../../complaints/complaint.entity.js';
import type {
  ClassificationView,
  ComplaintBriefView,
  ComplaintView,
  ReplyFindingView,
  StatementView,
  WrittenReplyView,
} from '../../complaints/dto/complaint-views.js';
import { idText, timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { allOrderFacts, ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';

interface Reading {
  readonly actor: Actor;
  readonly now: number;
  readonly policies: Policies;
}

/** What a resident and every reader of the ticket may know; promises are the resident’s from the answer on. */
export function complaintBriefView(
  complaint: Complaint,
  { ticket }: Matter,
  { actor, policies }: Omit<Reading, 'now'>,
): ComplaintBriefView {
  const staff = holdsIn(actor, ticket.communityId, STAFF_ROLES);
  const promised = staff || complaint.repliedAt !== null;
  return {
    status: complaint.status,
    answerBy: timeText(answerBy({ submittedAt: ticket.createdAt }, policies)),
    acknowledgedAt: timeTextOrNull(complaint.acknowledgedAt),
    repliedAt: timeTextOrNull(complaint.repliedAt),
    replies: complaint.replies.map(({ text, channel, at, declinedBecause }) => ({
      text,
      channel,
      at: timeText(at),
      declinedBecause,
    })),
    acceptedAt: timeTextOrNull(complaint.acceptedAt),
    explained: complaint.explained,
    remedies: (promised ? complaint.remedies : []).map(({ id, dueAt, doneAt, ...same }) => ({
      ...same,
      id: idText(id),
      dueAt: timeText(dueAt),
      doneAt: timeTextOrNull(doneAt),
    })),
    limits: complaint.limitsWords,
    thirdParties: complaint.thirdParties.map(({ id, askedAt, settledAt, ...same }) => ({
      ...same,
      id: idText(id),
      askedAt: timeText(askedAt),
      settledAt: timeTextOrNull(settledAt),
    })),
  };
}

const classificationView = ({ by: _, at, ...same }: ClassificationStep): ClassificationView => ({
  ...same,
  at: timeText(at),
});

const statementView = ({ personId, name, collector, askedAt, dueAt, given }: Statement): StatementView => ({
  ...{ personId: idText(personId), name, askedAt: timeText(askedAt), dueAt: timeText(dueAt) },
  collectorName: collector?.name ?? null,
  collectorId: collector && idText(collector.personId),
  ...{ text: given?.text ?? null, givenAt: timeTextOrNull(given?.at ?? null), byName: given?.byName ?? null },
});

const writtenReplyView = ({ text, channel, at, byName, returned }: WrittenReply): WrittenReplyView => ({
  ...{ text, channel, at: timeText(at), byName },
  returnedBecause: returned?.words ?? null,
  returnedByName: returned?.byName ?? null,
});

export const findingViews = (findings: readonly ReplyFinding[], language: Language): ReplyFindingView[] =>
  findings.map(({ code, found }) => ({ code, found, text: fill(REPLY_FINDING_LABELS[code][language], { found }) }));

/** The whole record. Ask first whether the caller may see it (`getComplaint`). */
export function complaintView(
  complaint: Complaint,
  matter: Matter,
  reading: Reading & { readonly findings: readonly ReplyFindingView[] },
): ComplaintView {
  const { ticket } = matter;
  const { actor, now, policies, findings } = reading;
  const facts = ticketFacts(matter);
  const classification = classificationOf(complaint);
  const { concerned } = ticket;
  return {
    ...complaintBriefView(complaint, matter, reading),
    ticketId: idText(ticket.id),
    version: ticket.version,
    genuine: complaint.genuine,
    motive: complaint.motive,
    wanted: complaint.wanted,
    verifiedAt: timeTextOrNull(complaint.verifiedAt),
    concernedNamed: concerned !== null,
    concernedPersons: complaint.concernedPersons.map(({ personId, name }) => ({ id: idText(personId), name })),
    concernedDepartments: DEPARTMENTS.filter((name) =>
      concerned?.barred.includes(`department:${ticket.communityId}:${name}`),
    ),
    level: concerned?.level ?? 'cs_supervisor',
    classification: classification && classificationView(classification),
    classifications: complaint.classifications.map(classificationView),
    statements: (complaint.statements ?? []).map(statementView),
    facts: complaint.facts.map(({ by: _, at, ...same }) => ({ ...same, at: timeText(at) })),
    severity: complaint.severity,
    limitsToldAt: timeTextOrNull(complaint.limitsToldAt),
    releasedAt: timeTextOrNull(complaint.releasedAt),
    newWays: complaint.newWays.map(({ text, at, byName }) => ({ text, at: timeText(at), byName })),
    stuck: [...stuckReasons({ complaint, ticket: facts, now, policies })],
    findings: [...findings],
    writtenReply: complaint.writtenReply && writtenReplyView(complaint.writtenReply),
    sendsReplies: sendsReplies({ actor, ticket: facts, policies }),
    actions: [
      ...actionsForComplaint(facts, allOrderFacts(matter), actor, now, policies),
      ...looksAtTicket(facts, allOrderFacts(matter), actor),
    ],
  };
}
