import { saysSomething } from '@youying/shared/domain/intake/says-something';
import type { Input } from '@/platform/api/contract';
import type { ChosenFile } from '@/platform/choose-media';

export interface DraftFile extends ChosenFile {
  /** Set once it is on the server, so that a second try does not send it again. */
  mediaId?: string;
  failed?: boolean;
}

/** A report that is being written. Kept on the phone after each change. */
export interface ReportDraft {
  /** `other`: the desk classifies. Null: not chosen. */
  category: { id: string } | 'other' | null;
  text: string;
  files: DraftFile[];
  where: 'home' | 'public';
  /** A public place, in words. */
  place: string;
  /** Of that place, where it came from a sticker or the list; null: the community one lives in. */
  communityId: string | null;
  when: 'soon' | 'appointment';
  /** Epoch milliseconds. */
  appointment: { from: number; to: number } | null;
  /** Another number than one's own. */
  contact: { name: string; phone: string } | null;
}

export const emptyDraft: ReportDraft = {
  category: null,
  text: '',
  files: [],
  where: 'home',
  place: '',
  communityId: null,
  when: 'soon',
  appointment: null,
  contact: null,
};

export type Lack = 'category' | 'description' | 'place' | 'time';

/** What step 1 still needs. One picture or one sentence is enough. */
export function lackOfFirstStep(draft: ReportDraft): Lack | null {
  if (draft.category === null) return 'category';
  return !saysSomething(draft.text) && draft.files.length === 0 ? 'description' : null;
}

export function lackOfSecondStep(draft: ReportDraft, houseId: string | null): Lack | null {
  if (draft.where === 'home' ? houseId === null : draft.place.trim() === '') return 'place';
  return draft.when === 'appointment' && draft.appointment === null ? 'time' : null;
}

export interface ReportWords {
  /** What stands for the sentence when nothing was written: there is something to hear, or only something to see. */
  spoken: string;
  shown: string;
  communityId: string | undefined;
}

/** The body of `submitTicket`, pictures apart. */
export function bodyOf(draft: ReportDraft, houseId: string | null, words: ReportWords): Input<'submitTicket'>['body'] {
  const text = draft.text.trim();
  const wordless = draft.files.some(({ kind }) => kind === 'voice') ? words.spoken : words.shown;
  return {
    kind: 'repair',
    description: saysSomething(text) ? text : wordless,
    ...(draft.category === null || draft.category === 'other' ? {} : { categoryId: draft.category.id }),
    ...(draft.where === 'home' && houseId !== null
      ? { houseId }
      : { place: draft.place.trim(), communityId: draft.communityId ?? words.communityId }),
    ...(draft.when === 'appointment' && draft.appointment !== null
      ? {
          appointment: {
            from: new Date(draft.appointment.from).toISOString(),
            to: new Date(draft.appointment.to).toISOString(),
          },
        }
      : {}),
    ...(draft.contact === null ? {} : { contact: draft.contact }),
    channel: 'miniapp',
  };
}
