import fc from 'fast-check';
import { FIELD_KINDS, FIELD_RULES, type FieldKind, isAccepted, kindOfKey } from './field-rules.js';
import { type BusinessValue, fitValue } from './fit-value.js';

const HALF_PAST_FOUR = { instant: Date.UTC(2026, 10, 22, 8, 30) };

describe('fitValue (fact sheet §4.3, §4.5)', () => {
  it.each<[FieldKind, BusinessValue, string | undefined]>([
    ['thing', '厨房水槽下面漏水', '厨房水槽下面漏水'],
    ['thing', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['thing', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
    ['thing', '一二三四五六七八九十一二三四五六七八👨‍👩‍👧一二', '一二三四五六七八九十一二三四五六七八…'],
    ['thing', '漏水\n在厨房\t\u0000里', '漏水 在厨房 里'],
    ['thing', '', '详见小程序'],
    ['thing', ' \u200b\u200e\n ', '详见小程序'],
    ['thing', 'x\ud800y', 'xy'],
    ['thing', HALF_PAST_FOUR, '11月22日 16:30'],
    ['thing', { fen: 12550 }, '125.50元'],
    ['phrase', '已派单', '已派单'],
    ['phrase', '进行中1', '进行中'],
    ['phrase', '等待业主确认报价', '等待业主确'],
    ['phrase', 'pending', '有新进展'],
    ['name', '王师傅', '王师傅'],
    ['name', '欧阳一二三四五六七八九十', '欧阳一二三四五六七…'],
    ['name', 'Alexander Hamilton Smith', 'Alexander Hamilton…'],
    ['name', '13800138000', '业主'],
    ['character_string', 'BX20261122-0001', 'BX20261122-0001'],
    ['character_string', '报修BX20261122-0001', 'BX20261122-0001'],
    ['character_string', '尚未登记', '-'],
    ['character_string', HALF_PAST_FOUR, '2026-11-22 16:30'],
    ['time', HALF_PAST_FOUR, '2026年11月22日 16:30'],
    ['date', HALF_PAST_FOUR, '2026年11月22日 16:30'],
    ['time', '下午', undefined],
    ['amount', { fen: 12550 }, '￥125.50'],
    ['amount', { fen: 0 }, '￥0.00'],
    ['amount', { fen: 9_999_999_999 }, '￥99999999.99'],
    ['amount', { fen: 10_000_000_000 }, undefined],
    ['amount', '', undefined],
    ['number', '12.5', '12.5'],
    ['number', 'many', undefined],
    ['phone_number', '+86-0766-66888866', '+86-0766-66888866'],
    ['car_number', '粤A8Z888挂', '粤A8Z888挂'],
    ['letter', 'a1b', 'ab'],
    ['symbol', '!a?', '!?'],
  ])('%s from %j is %j', (kind, value, expected) => {
    expect(fitValue(kind, value)).toBe(expected);
  });

  it('gives only what WeChat takes, whatever comes in', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_KINDS), value, (kind, text) => {
        const fitted = fitValue(kind, text);
        return fitted === undefined ? FIELD_RULES[kind].filler === undefined : isAccepted(kind, fitted);
      }),
    );
  });
});

describe('field rules (fact sheet §4.3)', () => {
  it.each<[FieldKind, string]>([
    ['time', '15:01'],
    ['time', '15:01:30'],
    ['time', '2019年10月1日 15:01'],
    ['time', '2019年10月1日 15:01~2019年10月1日 16:01'],
    ['date', '2019年10月1日'],
    ['date', '2018-01-01'],
    ['date', '2018/01/01'],
    ['date', '2018.01.01'],
    ['date', '2018年10月'],
    ['date', '10月1日'],
    ['amount', '￥100'],
    ['amount', '12.5元'],
  ])('%s takes %j', (kind, text) => {
    expect(isAccepted(kind, text)).toBe(true);
  });

  it.each<[FieldKind, string]>([
    ['thing', ''],
    ['thing', '一\n二'],
    ['thing', '一'.repeat(21)],
    ['phrase', '进行中1'],
    ['phrase', '一二三四五六'],
    ['character_string', '单号1'],
    ['time', '明天'],
    ['date', '15:01'],
    ['amount', '￥12345678901'],
    ['name', '一'.repeat(11)],
    ['number', '1,000'],
  ])('%s refuses %j', (kind, text) => {
    expect(isAccepted(kind, text)).toBe(false);
  });

  it('reads the kind off a key', () => {
    expect(kindOfKey('character_string12')).toBe('character_string');
    expect(kindOfKey('short_thing1')).toBe('short_thing');
    expect(kindOfKey('thing')).toBeUndefined();
    expect(kindOfKey('keyword1')).toBeUndefined();
  });
});
