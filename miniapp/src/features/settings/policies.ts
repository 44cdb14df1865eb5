import { procedureBook } from '@youying/shared/domain/procedures/book';
import type { Policy } from './queries';

/** Limits of duties; when callbacks are due; targets; what quality is judged by; everything else that is a number. */
export const POLICY_SECTIONS = ['limits', 'callbacks', 'others', 'targets', 'quality'] as const;
export type PolicySection = (typeof POLICY_SECTIONS)[number];

/** The pages of the menu that are tables of numbers, each with its tables. */
export const POLICY_PARTS = {
  policies: ['limits', 'callbacks', 'others'],
  targets: ['targets'],
  quality: ['quality'],
} as const satisfies Readonly<Record<string, readonly PolicySection[]>>;
export type PolicyPart = keyof typeof POLICY_PARTS;

export const isPolicyPart = (asked: string | undefined): asked is PolicyPart =>
  asked !== undefined && Object.hasOwn(POLICY_PARTS, asked);

/** Numbers that no step of the procedures waits for, and that a page of their own is for. */
const OWN_SECTION: Readonly<Partial<Record<Policy['key'], PolicySection>>> = {
  monthlyComplaintTargetPerTenThousand: 'targets',
  yearlyComplaintTargetPerTenThousand: 'targets',
  attainmentTargetPercent: 'targets',
  satisfactionTargetTenths: 'targets',
  samplePerAgent: 'quality',
  unsatisfiedRating: 'quality',
  firstExamDays: 'quality',
  examRecordingsPoints: 'quality',
  examWrittenPoints: 'quality',
  examPassPoints: 'quality',
};

/** The policy whose length the first reminder of a limit comes ahead; null: none comes ahead. */
export function reminderOf(key: string): string | null {
  const entry = procedureBook.find(({ due }) => 'policy' in due && due.policy === key);
  return entry?.steps.find(({ before }) => before !== undefined)?.before ?? null;
}

/** Whether somebody is pressed 督办 once a limit has passed; otherwise they are only reminded. */
export function pressesWhenLate(key: string): boolean {
  const entry = procedureBook.find(({ due }) => 'policy' in due && due.policy === key);
  return entry?.steps.some(({ act, before }) => act === 'press' && before === undefined) ?? false;
}

export function sectionOf({ key, rule, starts }: Policy): PolicySection {
  const own = OWN_SECTION[key];
  if (own !== undefined) return own;
  if (rule.startsWith('CBK')) return 'callbacks';
  return starts === null ? 'others' : 'limits';
}

export function policiesBySection(policies: readonly Policy[]): Record<PolicySection, Policy[]> {
  const sections: Record<PolicySection, Policy[]> = { limits: [], callbacks: [], others: [], targets: [], quality: [] };
  for (const policy of policies) sections[sectionOf(policy)].push(policy);
  return sections;
}

/** What was typed, by key. */
export type PolicyDraft = Readonly<Record<string, string>>;

export interface PolicyEdit {
  policy: Policy;
  /** Null: what was typed is no whole number within the bounds. */
  value: number | null;
}

/** What was typed, where it is a whole number from 1; else null. */
export function wholeUpTo(text: string, maximum: number): number | null {
  return numberTyped(text, { minimum: 1, maximum });
}

function numberTyped(text: string, { minimum, maximum }: Pick<Policy, 'minimum' | 'maximum'>): number | null {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= minimum && value <= maximum ? value : null;
}

/** What would be different; a number typed back to what it is is no change. */
export function editsOf(policies: readonly Policy[], draft: PolicyDraft): PolicyEdit[] {
  return policies.flatMap((policy) => {
    const text = draft[policy.key];
    if (text === undefined || text.trim() === String(policy.value)) return [];
    return [{ policy, value: numberTyped(text, policy) }];
  });
}

/**
 * What to type here so that the numbers of these tables become those of another community; what is being changed
 * already and is in none of them stays.
 */
export function draftLike(
  theirs: readonly Pick<Policy, 'key' | 'value'>[],
  own: readonly Policy[],
  sections: readonly PolicySection[],
  draft: PolicyDraft,
): PolicyDraft {
  const shown = own.filter((policy) => sections.includes(sectionOf(policy)));
  const copied = shown.flatMap(({ key }) => {
    const found = theirs.find((policy) => policy.key === key);
    return found === undefined ? [] : [[key, String(found.value)] as const];
  });
  return { ...draft, ...Object.fromEntries(copied) };
}

/** The settings to send; null while a number is wrong or nothing is different. */
export function settingsOf(edits: readonly PolicyEdit[]): { key: Policy['key']; value: number }[] | null {
  if (edits.length === 0) return null;
  const settings = edits.flatMap(({ policy, value }) => (value === null ? [] : [{ key: policy.key, value }]));
  return settings.length === edits.length ? settings : null;
}

type Attainment = NonNullable<Policy['attainment']>;

/** `96.8%` of the duties that fell due; null: nothing did. */
export function keptShare(attainment: Pick<Attainment, 'of' | 'kept'> | null): number | null {
  return attainment === null || attainment.of === 0 ? null : attainment.kept / attainment.of;
}

export function shareWords(share: number): string {
  return share === 1 ? '100%' : `${(share * 100).toFixed(1)}%`;
}
