import type { Department } from '@youying/shared/domain/roles';
import type { Priority } from '@youying/shared/domain/ticket/types';
import type { Matter } from './types';

/** What the desk does with a matter besides moving it on: whose it is, how pressing, whom to ask, what belongs to it. */
export const CARE_ACTS = ['claim', 'priority', 'ask', 'passOn', 'bookCall', 'toHead', 'link'] as const;
export type CareAct = (typeof CARE_ACTS)[number];
export type CareField = 'priority' | 'person' | 'department' | 'number' | 'words';

export interface CareDraft {
  priority: Priority;
  personId: string;
  department: Department | '';
  /** Number of the other matter. */
  number: string;
  separable: boolean;
  words: string;
}

/** The action of the view that each needs, what is filled in, and whether the words may be left out. */
export const careActs: Record<CareAct, { needs: string; fields: readonly CareField[]; wordless?: true }> = {
  claim: { needs: 'claimTicket', fields: ['words'], wordless: true },
  priority: { needs: 'changePriority', fields: ['priority', 'words'], wordless: true },
  ask: { needs: 'askSupervisor', fields: ['words'] },
  passOn: { needs: 'passOnTicket', fields: ['person', 'words'] },
  bookCall: { needs: 'bookCallBack', fields: ['person', 'words'] },
  toHead: { needs: 'passToDepartmentHead', fields: ['department', 'words'] },
  link: { needs: 'linkTicket', fields: ['number'] },
};

export const careOffered = (matter: Pick<Matter, 'actions'>): CareAct[] =>
  CARE_ACTS.filter((act) => matter.actions.includes(careActs[act].needs));

export function careReady(act: CareAct, draft: CareDraft, matter: Pick<Matter, 'priority'>): boolean {
  const { fields, wordless } = careActs[act];
  const filled: Record<CareField, boolean> = {
    priority: draft.priority !== matter.priority,
    person: draft.personId !== '',
    department: draft.department !== '',
    number: draft.number.trim() !== '',
    words: wordless === true || draft.words.trim() !== '',
  };
  return fields.every((field) => filled[field]);
}
