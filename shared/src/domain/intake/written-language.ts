import { type Localized, words } from '../language.js';

/** INT-3, INT-5: what a record must tell, in the order in which one asks. */
export const RECORD_PARTS = ['where', 'what', 'when', 'wanted'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

export interface RecordFacts {
  readonly text: string;
  /** A house or a place is given beside the text. */
  readonly placed: boolean;
  /** A desired appointment is given beside the text. */
  readonly appointed: boolean;
}

const WHEN =
  /今天|昨天|前天|早上|上午|中午|下午|晚上|夜里|半夜|凌晨|刚才|刚刚|现在|突然|一直|每天|周[一二三四五六日末]|星期|\d+\s*[天点时号日周月年]|[一二两三四五六七八九十几半]+(?:天|个?小时|点|周|个?月|年)|下雨|最近|以来|开始/;
const WHERE =
  /厨房|卫生间|厕所|客厅|卧室|阳台|书房|楼道|走廊|电梯|大堂|车库|地库|门口|楼上|楼下|屋顶|天台|外墙|花园|小区|单元|号楼|层|路|井|地下室|家/;
const WANTED = /请|希望|想|要|麻烦|能不能|帮|派|换|修|处理|解决|退|查|催|来人|快来|什么时候|怎么|多少|吗|呢/;
/** Shorter says only that something is the matter. */
const SHORTEST = 6;

const TOLD: Readonly<Record<RecordPart, (facts: RecordFacts) => boolean>> = {
  where: ({ text, placed }) => placed || WHERE.test(text),
  what: ({ text }) => [...text.replace(/[\s，。！？,.!?]/g, '')].length >= SHORTEST,
  when: ({ text, appointed }) => appointed || WHEN.test(text),
  wanted: ({ text, appointed }) => appointed || WANTED.test(text),
};

const QUESTIONS: Readonly<Record<RecordPart, Localized>> = {
  where: words('请问具体在哪个位置？', 'Where exactly is it?'),
  what: words('能再说说是什么情况吗？', 'Can you say a little more about what is wrong?'),
  when: words('从什么时候开始的？', 'Since when?'),
  wanted: words('您希望我们怎么处理？', 'What would you like us to do?'),
};

/** INT-5: what is still missing from the record (5W1H), most important first. */
export function missingParts(facts: RecordFacts): readonly RecordPart[] {
  return RECORD_PARTS.filter((part) => !TOLD[part](facts));
}

/** One question at a time: the first that is missing; null when the record is complete. */
export function nextQuestion(facts: RecordFacts): Localized | null {
  const [first] = missingParts(facts);
  return first === undefined ? null : QUESTIONS[first];
}

/** Words that say where in the room: `厨房水槽` + `下面`. */
const PLACED_IN = new RegExp(`(?:${WHERE.source})(?:\\p{Script=Han}{0,3}?(?:下面|里面|上面|旁边|下|里|上|旁))?`, 'u');
/** `今天下午三点` + `以后`. */
const MOMENT = new RegExp(`(?:${WHEN.source})+(?:开始|以后|之后|以前|之前|左右|前|后)?`);
const SINCE = new RegExp(`从?${MOMENT.source}`);
const CLAUSES = /[，。；！？,.;!?\n]/;
/** One character alone is a word of something else more often than not: 路 of 电路. */
const TELLING = 2;

const longEnough = (words = ''): string => ([...words].length < TELLING ? '' : words);

/**
 * INT-5: what the record was understood to say, in its own words; a part that stands in no words is left out.
 * @param found the words that led to the category (CLS-8)
 */
export function toldParts(text: string, found: readonly string[]): Readonly<Partial<Record<RecordPart, string>>> {
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  const where = longEnough(PLACED_IN.exec(text)?.[0]);
  const trouble = clauses.find((clause) => found.some((word) => clause.includes(word))) ?? '';
  const wish = clauses.find((clause) => /^(?:业主)?(?:请|希望|想|要|麻烦|能不能)/.test(clause)) ?? '';
  const at = where === '' ? -1 : trouble.indexOf(where);
  const rest = at === -1 ? trouble : trouble.slice(at + where.length);
  const told: Record<RecordPart, string> = {
    where,
    what: rest.replace(SINCE, '').replace(/^的/, ''),
    when: MOMENT.exec(text)?.[0].replace(/一直$/, '') ?? '',
    wanted: wish,
  };
  return Object.fromEntries(RECORD_PARTS.flatMap((part) => (longEnough(told[part]) ? [[part, told[part]]] : [])));
}
