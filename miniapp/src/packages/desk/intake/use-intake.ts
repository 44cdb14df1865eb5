import { useEffect, useRef, useState } from 'react';
import {
  callerAmong,
  contactIs,
  draftOf,
  type IntakeDraft,
  jobOf,
  newDraft,
  type Sorting,
  sortingOf,
} from '@/features/desk/intake';
import { useCategories, useCrew, useHousehold, useStaff } from '@/features/desk/queries';
import { type IntakeTrail, newTrail } from '@/features/desk/send-intake';
import { type Crew, inNow, type StaffSuggestion, suggestStaff } from '@/features/desk/staffing';
import type { Category, Hints, Household, Matter, StaffMember } from '@/features/desk/types';
import { usePaused } from '@/features/desk/use-paused';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { useQuery } from '@/platform/use-query';
import { chosenWorkplace } from '@/platform/workplace';

/** Whoever sits at several desks keeps a call of each. */
const draftKey = () => ['draft:desk-intake', chosenWorkplace()].filter(Boolean).join(':') as `draft:${string}`;

/** Everything the parts of the page share: the draft, what the system makes of it, and who could go. */
export interface Intake {
  draft: IntakeDraft;
  /** What a resident sent and is registered here; null for a new call. */
  matter: Matter | null;
  communityId: string;
  change: (change: Partial<IntakeDraft>) => void;
  /** Throws the draft away and begins a new call. */
  restart: () => void;
  /** The draft was sent: nothing of it is kept. */
  forget: () => void;
  savedAt: number | null;
  hints: Hints | undefined;
  categories: readonly Category[];
  household: Household | undefined;
  sorting: Sorting;
  staff: readonly StaffMember[];
  /** Who of them is in now. */
  present: Crew;
  suggestion: StaffSuggestion | null;
  /** Who would be sent; null: the pool. */
  worker: StaffMember | null;
  trail: IntakeTrail;
}

export function useIntake(matter: Matter | null, community: string | undefined): Intake {
  const [draft, setDraft] = useState<IntakeDraft>(() =>
    matter === null
      ? { ...newDraft(now()), ...readStored<IntakeDraft>(draftKey()) }
      : draftOf(matter, Date.parse(matter.createdAt)),
  );
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const trail = useRef(newTrail(matter));
  const communityId = draft.house?.community.id ?? community ?? '';
  const categories = useCategories(communityId === '' ? undefined : communityId).data ?? [];
  const household = useHousehold(draft.house?.id).data;
  const hints = useHints(draft);
  const caller = callerAmong(household?.members ?? [], draft.house);
  const staff = useStaff().data ?? [];
  const onDuty = useCrew().data;
  const present = { staff: inNow(staff, onDuty?.departments ?? []), fullLoad: onDuty?.fullLoad ?? Infinity };
  const sorting = sortingOf(draft, hints, categories);
  const job = jobOf(draft.words, sorting.categoryId, categories);
  const suggestion = sorting.department === null ? null : suggestStaff(present, sorting.department, job);
  const worker =
    draft.assigneeId === null
      ? (suggestion?.person ?? null)
      : (staff.find(({ id }) => id === draft.assigneeId) ?? null);

  // INT-4: recognised by the number, unless somebody else was named already.
  useEffect(() => {
    if (caller === undefined || draft.contactName !== '') return;
    setDraft((known) => ({ ...known, ...contactIs(caller) }));
  }, [caller, draft.contactName]);

  const keep = (next: IntakeDraft) => {
    setDraft(next);
    if (matter === null && writeStored(draftKey(), next)) setSavedAt(now());
  };
  const forget = () => {
    if (matter === null) removeStored(draftKey());
  };
  return {
    draft,
    matter,
    communityId,
    change: (change) => keep({ ...draft, ...change }),
    restart: () => {
      forget();
      trail.current = newTrail(matter);
      setSavedAt(null);
      setDraft(newDraft(now()));
    },
    forget,
    savedAt,
    hints,
    categories,
    household,
    sorting,
    staff,
    present,
    suggestion,
    worker,
    trail: trail.current,
  };
}

/** Duplicates, outages, danger and the sorting: asked whenever the typing pauses. */
function useHints({ house, categoryId, words }: IntakeDraft): Hints | undefined {
  const text = usePaused(words.trim());
  const query = { houseId: house?.id, categoryId: categoryId ?? undefined, text };
  // A house alone is enough to know what is out there.
  const key = text === '' && house === null ? null : `desk:hints:${JSON.stringify(query)}`;
  return useQuery(key, () => call('intakeHints', { query })).data;
}
