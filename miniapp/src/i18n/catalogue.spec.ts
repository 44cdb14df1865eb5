import { en } from './en';
import { zhCN } from './zh-CN';

/** Every text of a catalogue with its place; functions stand for themselves. */
function textsOf(part: unknown, place: string): [string, string][] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => textsOf(inner, `${place}.${name}`));
}

/** The name of a language is written in that language, and so is the mark that the roster's form takes for a day off. */
const ownNames = new Set(['en.me.languages.zh-CN', 'en.roster.importSteps.0']);

it('English has no Chinese left in it', () => {
  const chinese = textsOf(en, 'en').filter(([place, text]) => /\p{Script=Han}/u.test(text) && !ownNames.has(place));
  expect(chinese).toEqual([]);
});

it('no text is empty', () => {
  expect([...textsOf(zhCN, 'zh-CN'), ...textsOf(en, 'en')].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it('lists are as long in both languages', () => {
  const lengths = (part: unknown): unknown =>
    Array.isArray(part)
      ? part.length
      : typeof part === 'object' && part !== null
        ? Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, lengths(inner)]))
        : typeof part;
  expect(lengths(en)).toEqual(lengths(zhCN));
});
