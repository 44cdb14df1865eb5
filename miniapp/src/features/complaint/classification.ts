import type { Content, Nature, NatureReason, Responsibility } from '@youying/shared/domain/complaint/types';
import type { Input } from '@/platform/api/contract';
import type { Classification } from './types';

/** Null: not chosen yet. Nothing is chosen beforehand but what was put forward. */
export interface Draft {
  nature: Nature | null;
  natureReason: NatureReason | null;
  content: Content | null;
  responsibility: Responsibility | null;
  reason: string;
}

export function draftOf(known: Classification | null): Draft {
  const nothing = { nature: null, natureReason: null, content: null, responsibility: null };
  const { nature, natureReason, content, responsibility } = known ?? nothing;
  return { nature, natureReason, content, responsibility, reason: '' };
}

/** CLS-5: turning a decided nature is possible, with its reason. */
export function needsReason({ nature }: Draft, known: Classification | null): boolean {
  return known?.decided === true && nature !== null && nature !== known.nature;
}

/** Nothing has been chosen but what was put forward or decided. */
export function sameChoice(draft: Draft, known: Classification | null): boolean {
  const before = draftOf(known);
  const choices = ['nature', 'natureReason', 'content', 'responsibility'] as const;
  return draft.reason === '' && choices.every((name) => draft[name] === before[name]);
}

/** Null while something is missing, and when it is decided so already. */
export function classificationBody(
  draft: Draft,
  known: Classification | null,
): Input<'classifyComplaint'>['body'] | null {
  const { nature, natureReason, content, responsibility } = draft;
  const same = known?.decided && nature === known.nature && natureReason === known.natureReason;
  if (same && content === known.content && responsibility === known.responsibility) return null;
  if (nature === null || natureReason === null || content === null || responsibility === null) return null;
  const reason = draft.reason.trim();
  if (needsReason(draft, known) && reason === '') return null;
  return { nature, natureReason, content, responsibility, ...(reason === '' ? {} : { reason }) };
}
