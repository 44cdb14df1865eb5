import type { TicketStatus } from '@youying/shared/domain/ticket/types';
import type { Complaint } from './types';

/** Steps of a complaint that are taken in a dialog; the reply has its own editor, the classification its own card. */
export type ComplaintAct =
  | 'acknowledgeComplaint'
  | 'verifyComplaint'
  | 'recordFact'
  | 'askStatement'
  | 'giveStatement'
  | 'investigateComplaint'
  | 'tellLimits'
  | 'recordThirdParty'
  | 'settleThirdParty'
  | 'reportComplaintUp'
  | 'planRemedy'
  | 'acceptReply'
  | 'explainReply'
  | 'declineReply'
  | 'completeRemedy'
  | 'releaseComplainant'
  | 'decideStuckComplaint'
  | 'summariseComplaint';

export type FieldKind = 'words' | 'line' | 'yes_no' | 'source' | 'severity' | 'department' | 'due' | 'concerned';

export interface ActField {
  name: string;
  kind: FieldKind;
  optional?: true;
  maxLength?: number;
}

const words = (name: string, maxLength = 500): ActField => ({ name, kind: 'words', maxLength });
const line = (name: string, maxLength = 60): ActField => ({ name, kind: 'line', maxLength });

/** What each step asks for. Its words stand in the catalogue under the same names. */
export const actFields: Record<ComplaintAct, readonly ActField[]> = {
  acknowledgeComplaint: [words('words')],
  verifyComplaint: [
    { name: 'genuine', kind: 'yes_no' },
    words('wanted'),
    { name: 'motive', kind: 'words', optional: true, maxLength: 500 },
  ],
  recordFact: [{ name: 'source', kind: 'source' }, words('text')],
  askStatement: [{ name: 'personId', kind: 'concerned' }],
  giveStatement: [words('text', 2000)],
  investigateComplaint: [{ name: 'severity', kind: 'severity' }, words('findings')],
  tellLimits: [words('words', 2000)],
  recordThirdParty: [line('party'), words('asked'), words('meanwhile')],
  settleThirdParty: [words('outcome')],
  reportComplaintUp: [words('reason')],
  planRemedy: [words('what', 300), { name: 'department', kind: 'department' }, { name: 'dueAt', kind: 'due' }],
  acceptReply: [],
  explainReply: [words('reason')],
  declineReply: [words('reason')],
  completeRemedy: [words('result')],
  releaseComplainant: [words('told')],
  decideStuckComplaint: [words('newWay', 1000)],
  summariseComplaint: [line('title', 80), words('happened', 2000), words('handled', 2000), words('lesson', 2000)],
};

/** The operation behind an act: explaining is an answer that was accepted by explanation (CMP-1). */
export function operationOf(act: ComplaintAct): Exclude<ComplaintAct, 'explainReply'> {
  return act === 'explainReply' ? 'acceptReply' : act;
}

/** Whether the dialog can be sent: every field that is not optional has something in it. */
export function isFilled(act: ComplaintAct, values: Readonly<Record<string, string>>): boolean {
  return actFields[act].every(({ name, optional }) => optional || (values[name] ?? '').trim() !== '');
}

/** What was written by hand, to be weighed against what somebody else has changed meanwhile. */
export function writtenIn(act: ComplaintAct, values: Readonly<Record<string, string>>): string {
  const byHand = actFields[act].filter(({ kind }) => kind === 'words' || kind === 'line');
  return byHand
    .map(({ name }) => (values[name] ?? '').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** Of whom it is about, those who have not been asked for a statement. */
export const unasked = ({ concernedPersons, statements }: Pick<Complaint, 'concernedPersons' | 'statements'>) =>
  concernedPersons.filter(({ id }) => !statements.some(({ personId }) => personId === id));

/** The statement that is waited for, the next due first. */
export const waitedFor = ({ statements }: Pick<Complaint, 'statements'>): Complaint['statements'][number] | undefined =>
  statements
    .filter(({ text }) => text === null)
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];

/** What an act works on besides the complaint: one remedy, one third party, whose statement it is. */
export type ActTarget = { id: string } | null;
/** Opens the dialog of an act. */
export type Ask = (act: ComplaintAct, target?: ActTarget) => void;

/** The body of the command. Planning sends what is still owed along, because a plan replaces the one before. */
export function bodyOf(
  act: ComplaintAct,
  values: Readonly<Record<string, string>>,
  target: ActTarget,
  { remedies }: Pick<Complaint, 'remedies'>,
): Record<string, unknown> {
  const given = Object.fromEntries(
    Object.entries(values)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  switch (act) {
    case 'verifyComplaint':
      return { ...given, genuine: given.genuine === 'yes' };
    case 'explainReply':
      return { ...given, explained: true };
    case 'completeRemedy':
      return { ...given, remedyId: target?.id };
    case 'giveStatement':
      return { ...given, personId: target?.id };
    case 'settleThirdParty':
      return { ...given, thirdPartyId: target?.id };
    case 'planRemedy': {
      const owed = remedies.filter(({ doneAt }) => doneAt === null);
      return { remedies: [...owed.map(({ what, department, dueAt }) => ({ what, department, dueAt })), given] };
    }
    default:
      return given;
  }
}

/** What is done next, by where it stands; the first that the server offers. */
const next: Record<Complaint['status'], readonly ComplaintAct[]> = {
  received: ['acknowledgeComplaint'],
  acknowledged: ['verifyComplaint'],
  verified: ['investigateComplaint'],
  investigated: ['planRemedy'],
  planned: [],
  replied: ['acceptReply', 'declineReply'],
  accepted: [],
  carried_out: ['summariseComplaint'],
  summarised: [],
};

export interface NextStep {
  acts: readonly ComplaintAct[];
  /** The reply is to be written. */
  reply: boolean;
  /** The matter is to be verified with the resident and closed. */
  close: boolean;
}

export function nextStepOf(
  { status, actions, writtenReply }: Pick<Complaint, 'status' | 'actions' | 'writtenReply'>,
  ticket: TicketStatus,
): NextStep {
  return {
    // Once a reply is written, it is what is waited for.
    acts: writtenReply === null ? next[status].filter((act) => actions.includes(operationOf(act))) : [],
    reply: (status === 'planned' || writtenReply !== null) && actions.includes('replyComplaint'),
    close: status === 'carried_out' && ticket !== 'closed',
  };
}
