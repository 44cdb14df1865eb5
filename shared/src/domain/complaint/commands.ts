import type { ConcernedPerson } from '../access/concerned.js';
import type { Department } from '../roles.js';
import type { Instant } from '../time.js';
import type { Classification, FactSource, ReplyChannel, Severity, Statement } from './types.js';

/** What each step of a complaint brings along, checked for shape by the API before it comes here. */
export interface ComplaintCommands {
  acknowledgeComplaint: { readonly words: string };
  verifyComplaint: { readonly genuine: boolean; readonly motive?: string | null; readonly wanted: string };
  nameConcerned: {
    readonly persons: readonly ConcernedPerson[];
    readonly department?: Department | null;
    /** Who owns the matter from now on, where its owner is one of them. */
    readonly ownerId: number | null;
  };
  classifyComplaint: Classification & { readonly reason?: string | null };
  recordFact: { readonly source: FactSource; readonly text: string };
  askStatement: { readonly personId: number; readonly collector: Statement['collector'] };
  giveStatement: { readonly personId: number; readonly text: string };
  investigateComplaint: { readonly severity: Severity; readonly findings: string };
  tellLimits: { readonly words: string };
  recordThirdParty: {
    readonly id: number;
    readonly party: string;
    readonly asked: string;
    readonly meanwhile: string;
  };
  settleThirdParty: { readonly id: number; readonly outcome: string };
  reportComplaintUp: { readonly reason: string };
  planRemedy: {
    readonly remedies: readonly {
      readonly id: number;
      readonly what: string;
      readonly department: Department;
      readonly dueAt: Instant;
    }[];
  };
  /** Goes to the resident, or first to whoever looks it over (`sendsReplies`). */
  replyComplaint: { readonly text: string; readonly channel: ReplyChannel };
  returnReply: { readonly words: string };
  /** `explained`: not taken, but explained and closed by a senior with a reason. */
  acceptReply: { readonly explained?: boolean | null; readonly reason?: string | null };
  declineReply: { readonly reason: string };
  completeRemedy: { readonly id: number; readonly result: string };
  releaseComplainant: { readonly told: string };
  decideStuckComplaint: { readonly newWay: string };
  summariseComplaint: Readonly<Record<never, never>>;
  /** System: the callback found that it is not settled (CBK-5, CBK-11). */
  reopenComplaint: Readonly<Record<never, never>>;
}

export type ComplaintAction = keyof ComplaintCommands;
export type ComplaintCommandOf<Action extends ComplaintAction> = {
  readonly action: Action;
} & ComplaintCommands[Action];
export type ComplaintCommand = { [Action in ComplaintAction]: ComplaintCommandOf<Action> }[ComplaintAction];
