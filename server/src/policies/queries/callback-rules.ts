import { type OwnCallbackRule, ruleWords, subjectOfRule } from '@youying/shared/domain/callback/own-rule';
import type { Language } from '@youying/shared/domain/language';
import { KIND_LABELS } from '@youying/shared/domain/ticket/labels';
import type { Instant } from '@youying/shared/domain/time';
import { categoriesOf } from '../../catalogue/public/kept-categories.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idText, idTextOrNull, timeText } from '../../platform/http/ids.js';
import { CallbackRuleChange } from '../callback-rule-change.entity.js';
import type { CallbackRuleView, PolicyChangeView } from '../dto/policy-views.js';

/** Every change of a community's own callbacks, oldest first. */
export const callbackRuleChangesOf = (reader: Reader, communityId: number): Promise<CallbackRuleChange[]> =>
  reader.find(CallbackRuleChange, scopeOfCommunity(communityId), {}, { orderBy: [['id', 'asc']] });

/** What was in force at a moment: the last word about each category and kind. */
export function callbackRulesAt(changes: readonly CallbackRuleChange[], instant: Instant): OwnCallbackRule[] {
  const last = new Map<string, OwnCallbackRule | null>();
  for (const { subject, after, at } of changes) if (at <= instant) last.set(subject, after);
  return [...last.values()].filter((rule) => rule !== null);
}

/** What a rule is for, in words. */
export type Naming = (rule: Pick<OwnCallbackRule, 'kind' | 'categoryId'>) => string;

export async function namingOf(reader: Reader, communityId: number, language: Language): Promise<Naming> {
  const categories = await categoriesOf(reader, communityId);
  return ({ kind, categoryId }) => {
    if (kind !== null) return KIND_LABELS[kind][language];
    const found = categories.find(({ id }) => id === categoryId);
    return (language === 'en' ? found?.nameEn : found?.name) ?? '';
  };
}

export const callbackRuleView = (rule: OwnCallbackRule, naming: Naming): CallbackRuleView => ({
  ...rule,
  categoryId: idTextOrNull(rule.categoryId),
  subject: subjectOfRule(rule),
  label: naming(rule),
});

/** One line of the history. */
export function callbackRuleChangeView(
  { id, at, byName, reason, before, after, undoes }: CallbackRuleChange,
  undone: boolean,
  naming: Naming,
  language: Language,
): PolicyChangeView {
  const about = after ?? before;
  const said = (rule: OwnCallbackRule | null) => (rule === null ? null : ruleWords(rule)[language]);
  return {
    ...{ id: idText(id), at: timeText(at), byName, reason, validFrom: timeText(at), changes: [] },
    callbackRule: about && { subject: subjectOfRule(about), label: naming(about), from: said(before), to: said(after) },
    undoes: idTextOrNull(undoes),
    undone,
  };
}
