import type { Texts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';

type Finding = Schema<'ReplyFindingView'>;

export interface ReplyCheck {
  good: boolean;
  text: string;
}

/** What each finding speaks against. */
const about: Record<Finding['code'], 'checkedArguing' | 'checkedNames' | 'checkedPromises'> = {
  arguing: 'checkedArguing',
  blaming: 'checkedArguing',
  staff_name: 'checkedNames',
  promise_outside_plan: 'checkedPromises',
  promise_without_date: 'checkedPromises',
};
const ALL = ['checkedArguing', 'checkedNames', 'checkedPromises'] as const;

/** CMP-5: what is in order, and each thing a reader may mind; a warning, never a refusal. */
export function replyChecks(findings: readonly Finding[], words: Texts['complaints']): ReplyCheck[] {
  const minded = new Set(findings.map(({ code }) => about[code]));
  return [
    ...ALL.filter((name) => !minded.has(name)).map((name) => ({ good: true, text: words[name] })),
    ...findings.map(({ text }) => ({ good: false, text })),
  ];
}
