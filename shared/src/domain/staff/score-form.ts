import { type Localized, words } from '../language.js';

export const SCORE_ITEMS = ['greeting', 'facts', 'sorting', 'in_time', 'followed_up', 'wording'] as const;
export type ScoreItem = (typeof SCORE_ITEMS)[number];

/** Marks of an item: 0 not at all … 5 as a model. */
export const BEST_MARK = 5;

/** The form of HOT-4; weights are per cent and make 100. */
export const SCORE_FORM: Readonly<Record<ScoreItem, { readonly weight: number; readonly label: Localized }>> = {
  greeting: { weight: 10, label: words('开头、结束语，自报姓名', 'Greeting, name, closing words') },
  facts: { weight: 25, label: words('何人何事何时何地记全', 'Who, what, when, where are complete') },
  sorting: { weight: 15, label: words('类别、优先级、部门准确', 'Category, priority and department are right') },
  in_time: { weight: 20, label: words('登记、派工不超时', 'Registered and dispatched in time') },
  followed_up: { weight: 20, label: words('跟进有记录、有结果', 'Followed up, with what came of it') },
  wording: { weight: 10, label: words('书面语，不推诿、不争辩', 'Written well; no blame, no dispute') },
};

export type Marks = Readonly<Record<ScoreItem, number>>;

/** Out of 100. */
export const totalOf = (marks: Marks): number =>
  Math.round(SCORE_ITEMS.reduce((sum, item) => sum + (SCORE_FORM[item].weight * marks[item]) / BEST_MARK, 0));

export const areMarks = (marks: Readonly<Record<string, unknown>>): marks is Marks =>
  Object.keys(marks).length === SCORE_ITEMS.length &&
  SCORE_ITEMS.every((item) => {
    const mark = marks[item];
    return typeof mark === 'number' && Number.isInteger(mark) && mark >= 0 && mark <= BEST_MARK;
  });
