import { type Instant, SHANGHAI_OFFSET } from '@youying/shared/domain/time';
import { isPlainText } from '../../platform/http/text-rules.js';
import type { ProblemCode } from './problems.js';
import { firstWords, valueOfWord, type Words } from './words.js';

/** A cell with something in it, after formulas, errors and rich text have been dealt with. */
export type CellContent = string | number | Date;

export interface CellFault {
  readonly fault: ProblemCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

export type CellReader<V extends string | number> = (content: CellContent) => V | CellFault;

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2100;
/** Nobody who lives today was born before. */
const EARLIEST_BIRTH = 1900;
const LARGEST_AREA = 1_000_000;

/** A text as it was typed, without the spaces around it. Numbers are taken as their digits. */
export const readText =
  (maxLength: number): CellReader<string> =>
  (content) => {
    if (content instanceof Date) return { fault: 'wrong_type' };
    const text = String(content).trim();
    if (!isPlainText(text) || /[\n\r\t]/.test(text)) return { fault: 'unstorable_text' };
    return [...text].length > maxLength ? { fault: 'too_long', details: { limit: maxLength } } : text;
  };

/** Part of a house's address: full-width letters and digits, and spaces, must not make two houses of one. */
export const readAddressPart =
  (maxLength: number, suffix = ''): CellReader<string> =>
  (content) => {
    const text = readText(maxLength)(content);
    if (typeof text !== 'string') return text;
    const compact = halfWidth(text).replace(/\s/g, '');
    return /^\d+$/.test(compact) ? compact + suffix : compact;
  };

/** @returns eleven digits */
export const readPhone: CellReader<string> = (content) => {
  const digits = halfWidth(String(content))
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : { fault: 'bad_phone', details: { found: shown(content) } };
};

/** @returns hundredths of a square metre */
export const readArea: CellReader<number> = (content) => {
  const text = halfWidth(String(content)).replace(/\s|㎡|m2|平方米|平米/g, '');
  const area = /^\d+(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(area > 0 && area <= LARGEST_AREA)) return { fault: 'bad_area', details: { found: shown(content) } };
  return Math.round(area * 100);
};

/** @returns the first moment of that day in Shanghai. Excel keeps days without a zone; exceljs reads them as UTC. */
export const readDay: CellReader<Instant> = (content) => {
  const [year = 0, month = 0, day = 0] = content instanceof Date ? utcDay(content) : writtenDay(String(content));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const sensible = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  if (!exists || !sensible) return { fault: 'bad_date', details: { found: shown(content) } };
  return midnight.getTime() - SHANGHAI_OFFSET;
};

/** @returns a year in which somebody who lives today may have been born */
export const readYear: CellReader<number> = (content) => {
  const text = content instanceof Date ? '' : halfWidth(String(content)).replace(/\s|年/g, '');
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(year >= EARLIEST_BIRTH && year <= LATEST_YEAR))
    return { fault: 'bad_year', details: { found: shown(content) } };
  return year;
};

/** @returns minutes after midnight. Excel keeps a time of day as a fraction of a day; exceljs reads it as 1899-12-30. */
export const readTimeOfDay: CellReader<number> = (content) => {
  if (content instanceof Date) return content.getUTCHours() * 60 + content.getUTCMinutes();
  const fraction = typeof content === 'number' && content >= 0 && content < 1 ? Math.round(content * 1_440) : null;
  if (fraction !== null) return fraction;
  const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(halfWidth(String(content)).trim()) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  const exists = Number(minute) < 60 && minutes <= 1_440;
  return exists ? minutes : { fault: 'bad_time', details: { found: shown(content) } };
};

/** One of the given words. */
export const readWord =
  <W extends string>(words: Words<W>): CellReader<W> =>
  (content) =>
    valueOfWord(words, halfWidth(String(content)).trim()) ?? {
      fault: 'unknown_word',
      details: { found: shown(content), expected: firstWords(words).join('、') },
    };

export function isFault(value: string | number | CellFault): value is CellFault {
  return typeof value === 'object';
}

function utcDay(date: Date): [number, number, number] {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const WRITTEN_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

function writtenDay(text: string): number[] {
  return (WRITTEN_DAY.exec(halfWidth(text).trim()) ?? []).slice(1).map(Number);
}

/** Full-width ASCII as ordinary ASCII; nothing else is touched (NFKC would change rare characters of names). */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

function shown(content: CellContent): string {
  return (content instanceof Date ? content.toISOString().slice(0, 10) : String(content)).slice(0, 30);
}
