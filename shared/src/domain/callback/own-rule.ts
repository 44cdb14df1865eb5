import { type Localized, words } from '../language.js';
import type { TicketKind } from '../ticket/types.js';
import { DAY, HOUR } from '../time.js';

export const FIRST_UNITS = ['hour', 'day'] as const;
export type FirstUnit = (typeof FIRST_UNITS)[number];

/** When an answered callback is followed by another: never, once after so many days or the next rain, or until all is solved. */
export const AGAIN_WAYS = ['never', 'days', 'rain', 'until_solved'] as const;
export type AgainWay = (typeof AGAIN_WAYS)[number];

/** Who owes the call. */
export const CALLERS = ['receptionist', 'manager'] as const;
export type Caller = (typeof CALLERS)[number];

/** A row that a community has added to the table of callbacks: for one category, or for a whole kind. */
export interface OwnCallbackRule {
  readonly kind: TicketKind | null;
  readonly categoryId: number | null;
  readonly first: number;
  readonly firstUnit: FirstUnit;
  readonly again: AgainWay;
  /** With `days` and `until_solved` only. */
  readonly againDays: number | null;
  readonly caller: Caller;
}

/** As wide as the windows of the procedures themselves may be set (CBK-1, CBK-7). */
export const FIRST_MOST: Readonly<Record<FirstUnit, number>> = { hour: 168, day: 60 };
export const AGAIN_DAYS_MOST = 60;

export const needsAgainDays = (again: AgainWay): boolean => again === 'days' || again === 'until_solved';

/** A community has one rule for a category, one for a kind: the next one takes its place. */
export const subjectOfRule = ({ kind, categoryId }: Pick<OwnCallbackRule, 'kind' | 'categoryId'>): string =>
  categoryId === null ? `kind:${kind}` : `category:${categoryId}`;

export const firstLength = ({ first, firstUnit }: Pick<OwnCallbackRule, 'first' | 'firstUnit'>): number =>
  first * (firstUnit === 'hour' ? HOUR : DAY);

export interface OwnRuleProblem {
  readonly field: 'kind' | 'first' | 'againDays';
  readonly code: 'required' | 'too_big' | 'one_of_two' | 'not_asked_for';
  readonly max?: number;
}

/** What is wrong with a rule as it was written down. */
export function problemsOfRule(rule: OwnCallbackRule): readonly OwnRuleProblem[] {
  const { kind, categoryId, first, firstUnit, again, againDays } = rule;
  const found: OwnRuleProblem[] = [];
  if ((kind === null) === (categoryId === null)) {
    found.push({ field: 'kind', code: kind === null ? 'required' : 'one_of_two' });
  }
  if (first > FIRST_MOST[firstUnit]) found.push({ field: 'first', code: 'too_big', max: FIRST_MOST[firstUnit] });
  if (needsAgainDays(again) !== (againDays !== null)) {
    found.push({ field: 'againDays', code: againDays === null ? 'required' : 'not_asked_for' });
  }
  return found;
}

export const FIRST_UNIT_LABELS: Readonly<Record<FirstUnit, Localized>> = {
  hour: words('小时', 'hours'),
  day: words('天', 'days'),
};

export const CALLER_LABELS: Readonly<Record<Caller, Localized>> = {
  receptionist: words('接待员', 'receptionist'),
  manager: words('项目经理', 'manager'),
};

/** The column 再访. */
export function againWords({ again, againDays }: Pick<OwnCallbackRule, 'again' | 'againDays'>): Localized {
  switch (again) {
    case 'never':
      return words('不再访', 'not again');
    case 'days':
      return words(`${againDays} 天后`, `after ${againDays} days`);
    case 'rain':
      return words('下次雨后', 'after the next rain');
    case 'until_solved':
      return words(`每 ${againDays} 天，到满意`, `every ${againDays} days until solved`);
  }
}

/** A rule in one line, for the history. */
export function ruleWords(rule: OwnCallbackRule): Localized {
  const { first, firstUnit, caller } = rule;
  const again = againWords(rule);
  const said = (language: keyof Localized, comma: string) =>
    [`${first} ${FIRST_UNIT_LABELS[firstUnit][language]}`, again[language], CALLER_LABELS[caller][language]].join(
      comma,
    );
  return words(said('zh-CN', '，'), said('en', ', '));
}
