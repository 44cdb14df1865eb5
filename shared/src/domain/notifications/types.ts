import type { ComplaintEventType, EventType } from '../events.js';
import type { Side } from '../language.js';
import type { Department, Role } from '../roles.js';

/** Our names of the WeChat templates; configuration maps them to template ids (wechat.md §4). */
export type TemplateKey = 'progress' | 'quote_sign' | 'bill' | 'order_new' | 'order_press';

/** What is told of a complaint; its registration promises the answer (CMP-2). */
export type ComplaintMessageType = ComplaintEventType | 'complaint_registered';

/** An event, or a shade of one that reads differently, or a step of a task. */
export type MessageType =
  | EventType
  | ComplaintMessageType
  | 'quote_changed'
  | 'fee_review_declined'
  | 'order_assigned'
  | 'order_dispatched_directly'
  | 'ticket_not_possible'
  | 'alarm_reached'
  | 'task_remind'
  | 'task_press'
  | 'task_escalate'
  | 'task_digest'
  | 'rectification_reported'
  | 'staff_notice'
  | 'rating_asked'
  | 'rating_answered';

export type Audience =
  | 'resident_parties'
  | 'assignee'
  | 'department'
  | 'department_supervisor'
  | 'receptionists'
  | 'ticket_owner'
  | 'named_person'
  | 'cs_supervisor'
  | 'manager'
  | 'complaint_decider'
  | 'head_office';

export interface AudienceRow {
  readonly to: Audience;
  /** Null: the inbox is enough. */
  readonly template: TemplateKey | null;
  /** Nothing goes on until the resident acts: if no channel reaches them, the desk telephones. */
  readonly needsResident?: true;
  /** Only if the event says so. */
  readonly when?: 'urgent' | 'at_fault' | 'past_head' | 'first_photo' | 'passed_back' | 'not_feasible' | 'no_complaint';
}

interface Addressed {
  readonly side: Side;
  readonly templateKey: TemplateKey | null;
  readonly needsResident: boolean;
}

/** Either one person, or everybody who holds a role there; the caller looks the people up. */
export type Recipient =
  | (Addressed & { readonly kind: 'person'; readonly personId: number })
  | (Addressed & {
      readonly kind: 'role';
      readonly role: Role;
      readonly communityId: number;
      readonly department: Department | null;
    });

export interface MessageText {
  readonly title: string;
  readonly text: string;
}

export type MessageCatalogue = Readonly<Record<MessageType, Readonly<Record<Side, MessageText>>>>;
