import { parseInput } from './body.js';
import { Fen, Id, IdList, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from './fields.js';
import { Problem } from './problem.js';

class Inner {
  @Text({ max: 5 }) word!: string;
}

class Sample {
  @Text({ max: 10 }) text!: string;
  @Id({ optional: true }) id?: string;
  @Whole({ min: 1, max: 5, optional: true }) stars?: number;
  @Fen({ optional: true }) priceFen?: number;
  @YesNo({ optional: true }) yes?: boolean;
  @OneOf(['a', 'b'], { optional: true }) choice?: string;
  @Time({ optional: true }) at?: string;
  @IdList({ max: 2, optional: true }) ids?: string[];
  @Nested(() => Inner, { optional: true }) inner?: Inner;
  @NestedList(() => Inner, { max: 2, optional: true }) list?: Inner[];
}

class Nothing {}

function faults(raw: unknown): Record<string, string> {
  try {
    parseInput(Sample, raw);
    return {};
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return Object.fromEntries((error.extra.errors ?? []).map(({ field, code }) => [field, code]));
  }
}

test('a good body becomes an instance with nested instances', () => {
  const parsed = parseInput(Sample, { text: 'ok', inner: { word: 'hi' }, list: [{ word: 'a' }] });
  expect(parsed).toBeInstanceOf(Sample);
  expect(parsed.inner).toBeInstanceOf(Inner);
  expect(parsed.list?.[0]).toBeInstanceOf(Inner);
});

test('a class without fields takes an empty body only', () => {
  expect(parseInput(Nothing, {})).toBeInstanceOf(Nothing);
  expect(() => parseInput(Nothing, { x: 1 })).toThrow(Problem);
});

test.each([
  [{}, { text: 'required' }],
  [{ text: null }, { text: 'wrong_type' }],
  [{ text: 'x', more: 1 }, { more: 'unknown_field' }],
  [{ text: 'x', inner: { word: 'x', more: 1 } }, { 'inner.more': 'unknown_field' }],
  [{ text: 'x', list: [{ word: 'x' }, { word: 'too long' }] }, { 'list.1.word': 'too_long' }],
  [{ text: 'x', list: [1] }, { 'list.0': 'wrong_type' }],
  [{ text: 'x', list: {} }, { list: 'wrong_type' }],
  [{ text: 'x', inner: [] }, { inner: 'wrong_type' }],
  [{ text: 'x'.repeat(11) }, { text: 'too_long' }],
  [{ text: '' }, { text: 'too_short' }],
  [{ text: 'a\u0000b' }, { text: 'bad_characters' }],
  [{ text: 'a\ud800b' }, { text: 'bad_characters' }],
  [{ text: 'x', stars: 6 }, { stars: 'too_big' }],
  [{ text: 'x', stars: 1.5 }, { stars: 'wrong_type' }],
  [{ text: 'x', stars: '3' }, { stars: 'wrong_type' }],
  [{ text: 'x', priceFen: -1 }, { priceFen: 'too_small' }],
  [{ text: 'x', yes: 'true' }, { yes: 'wrong_type' }],
  [{ text: 'x', choice: 'c' }, { choice: 'not_allowed' }],
  [{ text: 'x', at: '2026-13-01T00:00:00Z' }, { at: 'bad_time' }],
  [{ text: 'x', at: '22.11.2026' }, { at: 'bad_time' }],
  [{ text: 'x', ids: ['1', '2', '3'] }, { ids: 'too_many' }],
  [{ text: 'x', ids: [1] }, { ids: 'wrong_type' }],
])('%j is refused with the field and the reason', (raw, expected) => {
  expect(faults(raw)).toEqual(expected);
});

test.each([0, true, [], 'text', null, 1])('%j is no body', (raw) => {
  expect(faults(raw)).toEqual({ '': 'wrong_type' });
});

test.each([0, 1, true, [], {}])('%j in a string field is refused', (value) => {
  expect(faults({ text: value })).toEqual({ text: 'wrong_type' });
  expect(faults({ text: 'x', id: value })).toEqual({ id: 'wrong_type' });
});

test('a field named like an inherited one is unknown', () => {
  expect(faults(JSON.parse('{"text":"x","__proto__":{"yes":true},"constructor":1}'))).toMatchObject({
    constructor: 'unknown_field',
  });
});

test('emoji, right-to-left and zero-width characters stay as they are', () => {
  const text = '🚰\u200f\u200bא';
  expect(parseInput(Sample, { text }).text).toBe(text);
});
