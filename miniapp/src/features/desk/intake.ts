import { skillsFor } from '@youying/shared/domain/dispatch/skills';
import { saysSomething } from '@youying/shared/domain/intake/says-something';
import { isMasked } from '@youying/shared/domain/phone';
import type { Department } from '@youying/shared/domain/roles';
import type { Channel, TicketKind } from '@youying/shared/domain/ticket/types';
import { PRIORITIES, type Priority } from '@youying/shared/domain/ticket/types';
import type { Schema } from '@/platform/api/contract';
import { leaves } from '../catalogue/leaves';
import { type Crew, type Job, suggestStaff } from './staffing';
import type { Category, FoundHouse, Hints, House, Household, Matter } from './types';

type Member = Household['members'][number];

/** What the receptionist has written and chosen. Null: left to the suggestion. */
export interface IntakeDraft {
  /** `callerId`: whose number was typed, of those who live there. */
  house: (Pick<House, 'id' | 'name' | 'community'> & { callerId?: string | null }) | null;
  publicPlace: boolean;
  place: string;
  kind: TicketKind;
  channel: Channel;
  words: string;
  categoryId: string | null;
  department: Department | null;
  priority: Priority | null;
  /** Empty string: the pool. */
  assigneeId: string | null;
  lowerReason: string;
  /** `from` of the slot, epoch milliseconds. */
  appointment: { from: number; to: number } | null;
  contactName: string;
  /** As it was typed; masked where it is somebody’s on file. */
  contactPhone: string;
  /** Whose number it is, of those who live there; null: whoever was typed. */
  contactId: string | null;
  anonymous: boolean;
  /** 发短信请业户拍照: the link is made with the registration, because it belongs to the matter. */
  askPhotos: boolean;
  startedAt: number;
  /** What was typed to find the caller, where it is a number; kept with how the call ended (INT-9). */
  callerPhone: string;
  /** Houses found for the caller; `Alt 1` … `Alt 9` choose among them. */
  found: readonly FoundHouse[];
  /** 另立并关联: the matter this one belongs to. */
  linkedTo: { id: string; no: string | null } | null;
  /** 无关: what the desk has looked at and put aside. */
  unrelated: readonly string[];
}

export function newDraft(startedAt: number): IntakeDraft {
  return {
    house: null,
    publicPlace: false,
    place: '',
    kind: 'repair',
    channel: 'hotline',
    words: '',
    categoryId: null,
    department: null,
    priority: null,
    assigneeId: null,
    lowerReason: '',
    appointment: null,
    contactName: '',
    contactPhone: '',
    contactId: null,
    anonymous: false,
    askPhotos: false,
    startedAt,
    callerPhone: '',
    found: [],
    linkedTo: null,
    unrelated: [],
  };
}

/** A draft that registers what a resident sent. */
export function draftOf(matter: Matter, startedAt: number): IntakeDraft {
  return {
    ...newDraft(startedAt),
    place: matter.place,
    publicPlace: matter.houseId === null,
    house: matter.houseId === null ? null : { id: matter.houseId, name: matter.place, community: matter.community },
    kind: matter.kind,
    channel: matter.channel,
    words: matter.description,
    categoryId: matter.categoryId,
    contactName: matter.contact?.name ?? '',
    contactPhone: matter.contact?.phone ?? '',
    anonymous: matter.anonymous,
  };
}

/** What counts: the receptionist's choice, else the suggestion, else the category's own. */
export interface Sorting {
  categoryId: string | null;
  department: Department | null;
  priority: Priority;
  /** Lower than suggested: a reason is needed (CLS-2). */
  lowered: boolean;
}

export function sortingOf(draft: IntakeDraft, hints: Hints | undefined, categories: readonly Category[]): Sorting {
  const suggestion = hints?.suggestion ?? null;
  const categoryId = finerCategory(draft.categoryId, suggestion?.categoryId ?? null, categories);
  const category = leaves(categories).find(({ id }) => id === categoryId);
  const expected: Priority = category?.emergency ? 'emergency' : (suggestion?.priority ?? 'normal');
  const priority = draft.priority ?? expected;
  return {
    categoryId,
    department: draft.department ?? category?.department ?? suggestion?.department ?? null,
    priority,
    lowered: PRIORITIES.indexOf(priority) > PRIORITIES.indexOf(expected),
  };
}

/** What would be chosen if nobody chose; `assigneeId` null: nobody stands out. */
export type Suggested = Pick<IntakeDraft, 'categoryId' | 'department' | 'priority' | 'assigneeId'>;

export function suggestedOf(
  draft: IntakeDraft,
  hints: Hints | undefined,
  categories: readonly Category[],
  crew: Crew,
): Suggested {
  const untouched = { ...draft, categoryId: null, department: null, priority: null };
  const { categoryId, department, priority } = sortingOf(untouched, hints, categories);
  const person =
    department === null ? null : suggestStaff(crew, department, jobOf(draft.words, categoryId, categories))?.person;
  return { categoryId, department, priority, assigneeId: person?.id ?? null };
}

/** What whoever goes has to know: by the category, and by the words where they name it. */
export function jobOf(words: string, categoryId: string | null, categories: readonly Category[]): Job {
  const group = categories.find((one) => one.children.some(({ id }) => id === categoryId));
  const category =
    group?.children.find(({ id }) => id === categoryId) ?? categories.find(({ id }) => id === categoryId);
  const skills = skillsFor(category === undefined ? null : { code: category.code, groupCode: group?.code ?? null });
  return { words, skills };
}

/** 全部采用 was pressed, and nothing has moved since: what is suggested is what is chosen. */
export const isTakenOver = (draft: IntakeDraft, suggested: Suggested): boolean =>
  (Object.keys(suggested) as (keyof Suggested)[]).every((field) => draft[field] === suggested[field]);

/**
 * A resident says roughly what (a group), the desk what exactly (a leaf): inside a chosen group the suggestion counts
 * where it belongs there, otherwise the desk still has to choose.
 */
function finerCategory(chosen: string | null, suggested: string | null, categories: readonly Category[]) {
  const group = categories.find(({ id, children }) => id === chosen && children.length > 0);
  if (group === undefined) return chosen ?? suggested;
  return group.children.some(({ id }) => id === suggested) ? suggested : null;
}

export type IntakeField = 'house' | 'words' | 'category' | 'department' | 'lowerReason';

/** What has to be filled in before a matter can be registered, and dispatched. */
export function lackOf(draft: IntakeDraft, sorting: Sorting, act: 'answer' | 'register' | 'dispatch'): IntakeField[] {
  const lack: IntakeField[] = [];
  if (draft.publicPlace ? draft.place.trim() === '' : draft.house === null) lack.push('house');
  if (!saysSomething(draft.words)) lack.push('words');
  if (act === 'answer') return lack;
  if (sorting.categoryId === null) lack.push('category');
  if (sorting.lowered && draft.lowerReason.trim() === '') lack.push('lowerReason');
  if (act === 'dispatch' && sorting.department === null) lack.push('department');
  return lack;
}

export function submitBody(draft: IntakeDraft, sorting: Sorting, communityId: string): Schema<'SubmitTicketInput'> {
  const { house, appointment } = draft;
  return {
    kind: draft.kind,
    description: draft.words.trim(),
    channel: draft.channel,
    ...(sorting.categoryId === null ? {} : { categoryId: sorting.categoryId }),
    ...(house === null || draft.publicPlace ? { place: draft.place.trim(), communityId } : { houseId: house.id }),
    ...(appointment === null ? {} : { appointment: { from: iso(appointment.from), to: iso(appointment.to) } }),
    ...contactOf(draft),
    ...(draft.anonymous ? { anonymous: true } : {}),
    ...(draft.linkedTo === null ? {} : { linkedTicketId: draft.linkedTo.id }),
  };
}

/** Who is on file is named by who they are: their number is not known here, and a masked one is never sent back. */
function contactOf({
  contactName,
  contactPhone,
  contactId,
}: IntakeDraft): Pick<Schema<'SubmitTicketInput'>, 'contact'> {
  const name = contactName.trim();
  if (name === '') return {};
  if (contactId !== null) return { contact: { name, personId: contactId } };
  return { contact: { name, ...(dialable(contactPhone) ? { phone: contactPhone.trim() } : {}) } };
}

/** Whom to call back with an answer: as typed, else as on file (HOT-5). */
export function askerOf({ callerPhone, contactPhone, contactId }: IntakeDraft) {
  if (callerPhone !== '') return { askerPhone: callerPhone };
  if (contactId !== null) return { askerId: contactId };
  return dialable(contactPhone) ? { askerPhone: contactPhone.trim() } : {};
}

/** Long enough to be somebody’s number: `callerPhone` of what was typed. */
const PHONE_DIGITS = /^\d{7,15}$/;

export function phoneIn(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '');
  return PHONE_DIGITS.test(digits) ? digits : '';
}

/** The household’s person who calls: whose number was typed, else nobody yet. */
export function callerAmong(members: Household['members'], house: IntakeDraft['house']): Member | undefined {
  return members.find(({ id }) => id === house?.callerId);
}

/** Somebody who lives there, chosen as the contact. */
export const contactIs = ({ id, name, phone }: Member) => ({
  ...{ contactName: name, contactPhone: phone ?? '', contactId: id },
});

/** A masked number is for reading; the server knows the real one. */
const dialable = (phone: string): boolean => phone.trim() !== '' && !isMasked(phone);

export function iso(at: number): string {
  return new Date(at).toISOString();
}
