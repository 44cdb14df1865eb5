import { fill, type Language, type Localized, words } from '../language.js';
import { PRIORITIES, type Priority } from '../ticket/types.js';
import { findDanger } from './danger.js';
import { isNegated, placesOf } from './words.js';

/** CLS-2: words that move the priority by one, or put it in its place. */
interface PriorityRule {
  readonly to: 'up' | 'low';
  readonly words: readonly string[];
}

const PRIORITY_RULES: readonly PriorityRule[] = [
  { to: 'low', words: ['不急', '不着急', '有空来', '有空再', '不严重', '什么时候方便', '随时都行'] },
  {
    to: 'up',
    words: [
      '泡湿',
      '泡了',
      '越来越大',
      '止不住',
      '停不下来',
      '溢出来',
      '老人',
      '孕妇',
      '婴儿',
      '孩子',
      '断电',
      '进不了家',
      '急用',
      '尽快',
      '马上',
      '危险',
    ],
  },
];

/** Why a priority is what it is; `word` null: because of the category. */
export interface PriorityReason {
  readonly rule: 'danger' | 'category' | 'up' | 'low';
  readonly word: string | null;
}

export interface PriorityJudgement {
  readonly priority: Priority;
  readonly reason: PriorityReason | null;
}

const REASONS: Readonly<Record<PriorityReason['rule'], Localized>> = {
  danger: words('「{word}」属于急修', '“{word}” is an emergency'),
  category: words('类别规定', 'by the category'),
  up: words('「{word}」上调一级', '“{word}” raises it by one'),
  low: words('「{word}」不急', '“{word}”: no hurry'),
};

const raised = (priority: Priority): Priority =>
  priority === 'normal' ? 'high' : priority === 'low' ? 'normal' : priority;

/** CLS-2, CLS-3: what is certain at submission, before anybody looks: the category's own priority, or a danger word. */
export function priorityAtOnce(text: string, base: Priority): PriorityJudgement {
  const danger = findDanger(text);
  if (danger) return { priority: 'emergency', reason: { rule: 'danger', word: danger.word } };
  return { priority: base, reason: base === 'normal' ? null : { rule: 'category', word: null } };
}

/** CLS-2, CLS-8: what a person is offered to confirm: words of urgency raise by one, words of patience lower. */
export function suggestPriority(text: string, base: Priority): PriorityJudgement {
  const certain = priorityAtOnce(text, base);
  if (certain.priority === 'emergency') return certain;
  for (const { to, words: list } of PRIORITY_RULES) {
    const word = list.find((candidate) => placesOf(candidate, text).some((found) => !isNegated(text, found)));
    if (word === undefined) continue;
    return { priority: to === 'up' ? raised(base) : 'low', reason: { rule: to, word } };
  }
  return certain;
}

export function isHigher(one: Priority, other: Priority): boolean {
  return PRIORITIES.indexOf(one) < PRIORITIES.indexOf(other);
}

export const priorityReasonText = ({ rule, word }: PriorityReason, language: Language): string =>
  fill(REASONS[rule][language], { word: word ?? '' });
