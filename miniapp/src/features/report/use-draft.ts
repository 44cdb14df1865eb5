import { useState } from 'react';
import { inBrowser } from '@/platform/environment';
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage';
import { emptyDraft, type ReportDraft } from './draft';

const KEY: StorageKey = 'draft:report';

function stored(): ReportDraft | null {
  const draft = readStored<ReportDraft>(KEY);
  if (draft === null) return null;
  // A browser's blob: addresses die with the page.
  const files = inBrowser ? draft.files.filter(({ path }) => !path.startsWith('blob:')) : draft.files;
  return { ...emptyDraft, ...draft, files };
}

/** The draft survives leaving: each change is kept on the phone at once. */
export function useDraft() {
  const [draft, setDraft] = useState<ReportDraft>(() => stored() ?? emptyDraft);
  /** A function where the change is made of what is there: several may come before the page is drawn again. */
  const change = (patch: Partial<ReportDraft> | ((current: ReportDraft) => Partial<ReportDraft>)) =>
    setDraft((current) => {
      const next = { ...current, ...(typeof patch === 'function' ? patch(current) : patch) };
      writeStored(KEY, next);
      return next;
    });
  const forget = () => removeStored(KEY);
  return { draft, change, forget };
}

export type DraftHandle = ReturnType<typeof useDraft>;
