/** The kinds of keyword a template may have; a key is the kind and a number: `thing1`, `character_string2`. */
export const FIELD_KINDS = [
  'thing',
  'short_thing',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
  'name',
  'phrase',
  'enum',
  'enum_string',
  'const',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FieldRule {
  /** Most characters; UTF-16 units, the stricter of the two ways WeChat may count (fact sheet §18.4). */
  readonly max: number;
  readonly pattern: RegExp;
  /** Said when nothing sendable is left, because WeChat refuses an empty value. Absent: no honest filler exists. */
  readonly filler?: string;
}

const CLOCK = String.raw`\d{1,2}:\d{2}(:\d{2})?`;
const DAY = String.raw`(\d{4}[年./-])?\d{1,2}([月./-]\d{1,2}日?|月)|\d{4}[年./-]\d{1,2}月?`;
const ANY_MOMENT = `((${DAY}) )?${CLOCK}`;
const ANY_DATE = `(${DAY})( ${CLOCK})?`;
const whole = (source: string) => new RegExp(`^(${source})$`, 'u');
const orRange = (source: string) => whole(`${source}|(${source}) ?~ ?(${source})`);

/** Any text on one line. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** Source: fact sheet §4.3, "Data rules". `enum…` and `const` take only the values that `gettemplate` lists. */
export const FIELD_RULES: Readonly<Record<FieldKind, FieldRule>> = {
  thing: { max: 20, pattern: ONE_LINE, filler: '详见小程序' },
  short_thing: { max: 10, pattern: ONE_LINE, filler: '详见小程序' },
  number: { max: 32, pattern: /^[+-]?\d+(\.\d+)?$/ },
  letter: { max: 32, pattern: /^[A-Za-z]+$/ },
  symbol: { max: 5, pattern: /^[^\p{L}\p{N}\p{Cc}\s]+$/u },
  character_string: { max: 32, pattern: /^[\x20-\x7e]+$/, filler: '-' },
  time: { max: 64, pattern: orRange(ANY_MOMENT) },
  date: { max: 64, pattern: orRange(ANY_DATE) },
  amount: { max: 13, pattern: /^[￥¥$]?(?=(\D*\d){1,10}\D*$)\d+(\.\d+)?元?$/ },
  phone_number: { max: 17, pattern: /^[\d+()\- ]+$/ },
  car_number: { max: 8, pattern: /^[\p{Script=Han}A-Z0-9][A-Z0-9]+[\p{Script=Han}A-Z0-9]$/u },
  name: { max: 20, pattern: /^[^\p{N}\p{Cc}]+$/u, filler: '业主' },
  phrase: { max: 5, pattern: /^\p{Script=Han}+$/u, filler: '有新进展' },
  enum: { max: 20, pattern: ONE_LINE },
  enum_string: { max: 20, pattern: ONE_LINE },
  const: { max: 20, pattern: ONE_LINE },
};

/** A name with a Chinese character in it may have half as many. */
export const CHINESE_NAME_MAX = 10;

const KEY = /^([a-z_]+?)(\d{1,3})$/;

/** `character_string2` → `character_string`; undefined when the key is not one of WeChat's. */
export function kindOfKey(key: string): FieldKind | undefined {
  const kind = KEY.exec(key)?.[1];
  return FIELD_KINDS.find((known) => known === kind);
}

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

export const maxLength = (kind: FieldKind, text: string): number =>
  kind === 'name' && isChinese(text) ? CHINESE_NAME_MAX : FIELD_RULES[kind].max;

/** Whether WeChat takes this value for a keyword of this kind. */
export const isAccepted = (kind: FieldKind, text: string): boolean =>
  text.trim() !== '' && text.length <= maxLength(kind, text) && FIELD_RULES[kind].pattern.test(text);
