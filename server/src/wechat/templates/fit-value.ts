import { type Instant, shanghaiDay, shanghaiTime } from '@youying/shared/domain/time';
import { FIELD_RULES, type FieldKind, isAccepted, maxLength } from './field-rules.js';

/** A value as the business has it: text, a point in time, or money (integer fen). */
export type BusinessValue = string | { readonly instant: Instant } | { readonly fen: number };

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The first `max` UTF-16 units at most, never through the middle of an emoji. */
function cut(text: string, max: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > max) break;
    kept += segment;
  }
  return kept;
}

function ellipsised(text: string, max: number): string {
  return text.length <= max ? text : `${cut(text, max - 1).trimEnd()}…`;
}

/** On one line, without control characters; text that nobody could see counts as none. */
function oneLine(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return /[^\p{Cf}\p{Z}]/u.test(line) ? line : '';
}

const keep = (text: string, unwanted: RegExp, max: number) => text.replace(unwanted, '').slice(0, max).trim();

type Fit = (text: string, kind: FieldKind) => string;
const shortened: Fit = (text, kind) => ellipsised(text, maxLength(kind, text));
const unchanged: Fit = (text) => text;

const FITS: Readonly<Record<FieldKind, Fit>> = {
  thing: shortened,
  short_thing: shortened,
  // A digit less is another number: what does not fit is refused, not shortened.
  number: unchanged,
  amount: unchanged,
  time: unchanged,
  date: unchanged,
  phone_number: unchanged,
  car_number: unchanged,
  enum: unchanged,
  enum_string: unchanged,
  const: unchanged,
  letter: (text, kind) => keep(text, /[^A-Za-z]/g, FIELD_RULES[kind].max),
  symbol: (text, kind) => keep(text, /[\p{L}\p{N}\s]/gu, FIELD_RULES[kind].max),
  character_string: (text, kind) => keep(text, /[^\x20-\x7e]/g, FIELD_RULES[kind].max),
  name: (text, kind) => {
    const name = text.replace(/\p{N}/gu, '').trim();
    return ellipsised(name, maxLength(kind, name));
  },
  phrase: (text, kind) => [...text.replace(/\P{Script=Han}/gu, '')].slice(0, FIELD_RULES[kind].max).join(''),
};

function asText(value: BusinessValue, kind: FieldKind): string {
  if (typeof value === 'string') return oneLine(value);
  if ('fen' in value) {
    const yuan = (value.fen / 100).toFixed(2);
    return kind === 'amount' ? `￥${yuan}` : kind === 'number' ? yuan : `${yuan}元`;
  }
  return momentText(value.instant, kind);
}

function momentText(instant: Instant, kind: FieldKind): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(shanghaiDay(instant)) ?? [];
  const clock = shanghaiTime(instant);
  if (kind === 'character_string') return `${year}-${month}-${day} ${clock}`;
  const monthAndDay = `${Number(month)}月${Number(day)}日 ${clock}`;
  return kind === 'time' || kind === 'date' ? `${year}年${monthAndDay}` : monthAndDay;
}

/**
 * The value in a form that WeChat takes for this kind of keyword, never empty (fact sheet §4.5).
 * Undefined when that would mean inventing something: a sum, a time or a number that is missing or too long.
 */
export function fitValue(kind: FieldKind, value: BusinessValue): string | undefined {
  const fitted = FITS[kind](asText(value, kind), kind);
  return isAccepted(kind, fitted) ? fitted : FIELD_RULES[kind].filler;
}
