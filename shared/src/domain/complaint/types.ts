import type { ConcernedPerson } from '../access/concerned.js';
import type { Department } from '../roles.js';
import type { Instant } from '../time.js';

/** CMP-1, in order; `accepted`: the resident took the reply (or it was explained), what was promised is being done. */
export const COMPLAINT_STATUSES = [
  'received',
  'acknowledged',
  'verified',
  'investigated',
  'planned',
  'replied',
  'accepted',
  'carried_out',
  'summarised',
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** CLS-5. Only effective ones count in the rate (CMP-7). */
export const NATURES = ['effective', 'communicative'] as const;
export type Nature = (typeof NATURES)[number];

/** CLS-5: a breach of duty or law, harm by staff; a call for help, a question, an outburst. */
export const NATURE_REASONS = ['breach', 'harm', 'help', 'consultation', 'venting'] as const;
export type NatureReason = (typeof NATURE_REASONS)[number];

export const REASONS_OF_NATURE: Readonly<Record<Nature, readonly NatureReason[]>> = {
  effective: ['breach', 'harm'],
  communicative: ['help', 'consultation', 'venting'],
};

/** CLS-6 */
export const CONTENTS = ['equipment', 'attitude', 'quality'] as const;
export type Content = (typeof CONTENTS)[number];

/** CLS-7 */
export const RESPONSIBILITIES = ['ours', 'not_ours'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

export interface Classification {
  readonly nature: Nature;
  readonly natureReason: NatureReason;
  readonly content: Content;
  /** Lighting, water, power, heating …, in words. */
  readonly contentDetail: string | null;
  readonly responsibility: Responsibility;
}

/** A classification as it was put forward or decided, by whom, and why it was changed. */
export interface ClassificationStep extends Classification {
  readonly decided: boolean;
  readonly reason: string | null;
  readonly at: Instant;
  readonly by: number;
  readonly byName: string;
}

export const SEVERITIES = ['light', 'serious', 'grave'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an investigation rests on. */
export const FACT_SOURCES = ['call', 'recording', 'rule', 'site', 'statement', 'other'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

export interface Fact {
  readonly source: FactSource;
  readonly text: string;
  readonly at: Instant;
  readonly by: number;
  readonly byName: string;
}

/** What whoever is complained about has to say to it, in writing; their head asks for it and enters it (CMP-1, CMP-4). */
export interface Statement {
  readonly personId: number;
  readonly name: string;
  /** Who collects it; null: the level that decides. */
  readonly collector: { readonly personId: number; readonly name: string; readonly department: Department } | null;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  /** Null: waited for. */
  readonly given: { readonly text: string; readonly at: Instant; readonly byName: string } | null;
}

/** One thing promised: what, by which department, by when. `doneAt` null: still owed. */
export interface Remedy {
  readonly id: number;
  readonly what: string;
  readonly department: Department;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly result: string | null;
}

export const REPLY_CHANNELS = ['call', 'message', 'visit'] as const;
export type ReplyChannel = (typeof REPLY_CHANNELS)[number];

export interface Reply {
  readonly text: string;
  readonly channel: ReplyChannel;
  readonly at: Instant;
  readonly by: number;
  readonly byName: string;
  /** Why the resident did not take it; null: not declined. */
  readonly declinedBecause: string | null;
}

/** CMP-5: a reply as somebody wrote it, until whoever looks it over has sent it on. */
export interface WrittenReply {
  readonly text: string;
  readonly channel: ReplyChannel;
  readonly at: Instant;
  readonly by: number;
  readonly byName: string;
  /** What is to be changed before it goes; null: it waits to be looked over. */
  readonly returned: { readonly words: string; readonly at: Instant; readonly byName: string } | null;
}

/** CLS-7: somebody outside, what was asked of them, what we do while waiting, what came of it. */
export interface ThirdParty {
  readonly id: number;
  readonly party: string;
  readonly asked: string;
  readonly meanwhile: string;
  readonly askedAt: Instant;
  readonly outcome: string | null;
  readonly settledAt: Instant | null;
}

/** FUP-3: what the supervisor decided where it could not be handled as before. */
export interface NewWay {
  readonly text: string;
  readonly at: Instant;
  readonly by: number;
  readonly byName: string;
}

/** The record of a complaint beside its ticket. Times in ms, ids of persons of the community's staff. */
export interface ComplaintFacts {
  readonly status: ComplaintStatus;
  readonly acknowledgedAt: Instant | null;
  readonly verifiedAt: Instant | null;
  /** Null: not yet verified. */
  readonly genuine: boolean | null;
  readonly motive: string | null;
  readonly wanted: string | null;
  /** Oldest first; the last one counts. */
  readonly classifications: readonly ClassificationStep[];
  readonly concernedPersons: readonly ConcernedPerson[];
  readonly facts: readonly Fact[];
  /** Null: from before they were asked for here. */
  readonly statements: readonly Statement[] | null;
  readonly severity: Severity | null;
  readonly limitsToldAt: Instant | null;
  readonly limitsWords: string | null;
  readonly thirdParties: readonly ThirdParty[];
  readonly remedies: readonly Remedy[];
  readonly replies: readonly Reply[];
  /** Not sent yet: it waits to be looked over, or came back; null: none. */
  readonly writtenReply: WrittenReply | null;
  readonly repliedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  /** Closed by explanation: the resident did not take it (CMP-1). */
  readonly explained: boolean;
  readonly releasedAt: Instant | null;
  readonly newWays: readonly NewWay[];
}

export type ComplaintPatch = Partial<Omit<ComplaintFacts, 'status'>>;

export const NEW_COMPLAINT: ComplaintFacts = {
  status: 'received',
  acknowledgedAt: null,
  verifiedAt: null,
  genuine: null,
  motive: null,
  wanted: null,
  classifications: [],
  concernedPersons: [],
  facts: [],
  statements: [],
  severity: null,
  limitsToldAt: null,
  limitsWords: null,
  thirdParties: [],
  remedies: [],
  replies: [],
  writtenReply: null,
  repliedAt: null,
  acceptedAt: null,
  explained: false,
  releasedAt: null,
  newWays: [],
};

type About = Pick<ComplaintFacts, 'concernedPersons'>;

const departmentsOf = ({ concernedPersons }: About): readonly Department[] =>
  concernedPersons.flatMap(({ grants }) => grants.flatMap(({ department }) => department ?? []));

/** Whether two complaints are about people of the same department; one that names nobody is like any other. */
export const isAboutSame = (one: About, other: About): boolean => {
  const theirs = departmentsOf(other);
  return one.concernedPersons.length === 0 || departmentsOf(one).some((department) => theirs.includes(department));
};

/** The classification that counts now: decided where there is one, else as proposed. */
export function classificationOf({
  classifications,
}: Pick<ComplaintFacts, 'classifications'>): ClassificationStep | null {
  return classifications.filter(({ decided }) => decided).at(-1) ?? classifications.at(-1) ?? null;
}

export const openRemedies = ({ remedies }: Pick<ComplaintFacts, 'remedies'>): readonly Remedy[] =>
  remedies.filter(({ doneAt }) => doneAt === null);

/** Statements that are waited for, the next due first. */
export const waitingStatements = ({ statements }: Pick<ComplaintFacts, 'statements'>): readonly Statement[] =>
  (statements ?? []).filter(({ given }) => given === null).sort((one, other) => one.dueAt - other.dueAt);

/** Of whom it is about, those who have not been asked for a statement. */
export const unasked = ({
  concernedPersons,
  statements,
}: Pick<ComplaintFacts, 'concernedPersons' | 'statements'>): readonly ConcernedPerson[] =>
  concernedPersons.filter(({ personId }) => !(statements ?? []).some((one) => one.personId === personId));

/** Whether a reply waits to be looked over (CMP-5). */
export const replyWaits = ({ writtenReply }: Pick<ComplaintFacts, 'writtenReply'>): boolean =>
  writtenReply !== null && writtenReply.returned === null;

/** How many replies the resident has turned down. */
export const declinedReplies = ({ replies }: Pick<ComplaintFacts, 'replies'>): number =>
  replies.filter(({ declinedBecause }) => declinedBecause !== null).length;

/** FUP-6: somebody of the desk is complained about. */
export const isAboutAgent = ({ concernedPersons }: Pick<ComplaintFacts, 'concernedPersons'>): boolean =>
  concernedPersons.some(({ grants }) => grants.some(({ role }) => role === 'receptionist'));
