import { type Localized, words } from '../language.js';
import { SHANGHAI_OFFSET, shanghaiDate } from '../time.js';
import type { Remedy } from './types.js';

/** What a reader may mind in a reply: a warning, never a refusal (CMP-5). */
export const REPLY_FINDINGS = [
  'arguing',
  'blaming',
  'staff_name',
  'promise_outside_plan',
  'promise_without_date',
] as const;
export type ReplyFindingCode = (typeof REPLY_FINDINGS)[number];

export interface ReplyFinding {
  readonly code: ReplyFindingCode;
  /** The words of the reply that are meant. */
  readonly found: string;
}

export const REPLY_FINDING_LABELS: Readonly<Record<ReplyFindingCode, Localized>> = {
  arguing: words('有争辩的话「{found}」', 'argues: “{found}”'),
  blaming: words('有推责的话「{found}」', 'puts it on somebody else: “{found}”'),
  staff_name: words('出现员工姓名「{found}」', 'names a member of staff: “{found}”'),
  promise_outside_plan: words('承诺的日期「{found}」不在补救方案里', 'promises “{found}”, which is not in the plan'),
  promise_without_date: words('承诺没有日期「{found}」', 'promises without a date: “{found}”'),
};

/** Words that turn an answer into a quarrel. */
const WORDS_FOUND: readonly (readonly [ReplyFindingCode, RegExp])[] = [
  ['arguing', /您(自己)?(误会|搞错|弄错|记错)|不可能|明明|根本没有|这不是问题|您应该早|无理取闹|小题大做/g],
  ['arguing', /\b(you are wrong|you misunderstood|impossible|not true|you should have)\b/gi],
  [
    'blaming',
    /规定就(是)?这样|不归我们管|跟我们(没关系|无关)|您(自己)?(的)?责任|怪(您|不得我们)|别人都没(意见|投诉)|他们部门的(问题|责任)/g,
  ],
  ['blaming', /\b(not our (problem|fault|business)|your (own )?fault|nobody else complained|those are the rules)\b/gi],
  ['promise_without_date', /尽快|马上安排|近期(内)?|过几天|有空(就|再)/g],
  ['promise_without_date', /\b(as soon as possible|soon|shortly|one of these days)\b/gi],
];

const DATE = /(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;

const unique = (findings: readonly ReplyFinding[]): readonly ReplyFinding[] =>
  findings.filter(
    ({ code, found }, index) => findings.findIndex((other) => other.code === code && other.found === found) === index,
  );

/** Days promised in the reply that no remedy of the plan is due on. What lies in the past is told, not promised. */
function strayPromises(text: string, remedies: readonly Pick<Remedy, 'dueAt'>[], now: number): readonly ReplyFinding[] {
  const planned = remedies.map(({ dueAt }) => shanghaiDate(dueAt));
  const today = new Date(now + SHANGHAI_OFFSET);
  const isAhead = (month: number, day: number) =>
    month > today.getUTCMonth() + 1 || (month === today.getUTCMonth() + 1 && day >= today.getUTCDate());
  return [...text.matchAll(DATE)].flatMap(([found, month, day]) => {
    const [promisedMonth, promisedDay] = [Number(month), Number(day)];
    const isPlanned = planned.some((date) => date.month === promisedMonth && date.day === promisedDay);
    return isPlanned || !isAhead(promisedMonth, promisedDay) ? [] : [{ code: 'promise_outside_plan' as const, found }];
  });
}

/**
 * Reads a reply as the resident will: arguing, blaming, names of staff, promises that are not in the remedy plan.
 * @param staffNames of the people of the community and of whom it is about
 */
export function checkReply(
  text: string,
  known: {
    readonly staffNames: readonly string[];
    readonly remedies: readonly Pick<Remedy, 'dueAt'>[];
    readonly now: number;
  },
): readonly ReplyFinding[] {
  const byWords = WORDS_FOUND.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(([found]) => ({ code, found })),
  );
  const names = known.staffNames
    .filter((name) => name.length > 1 && text.includes(name))
    .map((found) => ({ code: 'staff_name' as const, found }));
  return unique([...byWords, ...names, ...strayPromises(text, known.remedies, known.now)]);
}
