import { skillsFor } from '@youying/shared/domain/dispatch/skills';
import { saysSomething } from '@youying/shared/domain/intake/says-something';
import type { Department } from '@youying/shared/domain/roles';
import type { Channel, TicketKind } from '@youying/shared/domain/ticket/types';
import { PRIORITIES, type Priority } from '@youying/shared/domain/ticket/types';
import type { Schema } from '@/platform/api/contract';
import { leaves } from '../catalogue/leaves';
import { type Crew, type Job, suggestStaff } from './staffing';
import type { Category, Hints, House, Household, Matter } from './types';

/** What the receptionist has written and chosen. Null: left to the suggestion. */
export interface IntakeDraft {
  house: Pick<House, 'id' | 'name' | 'community'> | null;
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
  contactPhone: string;
  anonymous: boolean;
  /** 发短信请业户拍照: the link is made with the registration, because it belongs to the matter. */
  askPhotos: boolean;
  startedAt: number;
  /** What was typed to find the caller, where it is a number; kept with how the call ended (INT-9). */
  callerPhone: string;
  /** Houses found for the caller; `Alt 1` … `Alt 9` choose among them. */
  found: readonly House[];
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
  const { house, contactName, contactPhone, appointment } = draft;
  return {
    kind: draft.kind,
    description: draft.words.trim(),
    channel: draft.channel,
    ...(sorting.categoryId === null ? {} : { categoryId: sorting.categoryId }),
    ...(house === null || draft.publicPlace ? { place: draft.place.trim(), communityId } : { houseId: house.id }),
    ...(appointment === null ? {} : { appointment: { from: iso(appointment.from), to: iso(appointment.to) } }),
    ...(contactName.trim() === ''
      ? {}
      : { contact: { name: contactName.trim(), ...(dialable(contactPhone) ? { phone: contactPhone.trim() } : {}) } }),
    ...(draft.anonymous ? { anonymous: true } : {}),
    ...(draft.linkedTo === null ? {} : { linkedTicketId: draft.linkedTo.id }),
  };
}

/** Long enough to be somebody’s number: `callerPhone` of what was typed. */
const PHONE_DIGITS = /^\d{7,15}$/;

export function phoneIn(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '');
  return PHONE_DIGITS.test(digits) ? digits : '';
}

/** The household’s person who calls: whose number it is, else nobody yet. */
export function callerAmong(members: Household['members'], phone: string): Household['members'][number] | undefined {
  return phone === '' ? undefined : members.find((member) => member.phone === phone);
}

/** A masked number is for reading; the server knows the real one. */
function dialable(phone: string): boolean {
  return phone.trim() !== '' && !phone.includes('*');
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}
