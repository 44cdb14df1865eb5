import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv.js';
import { parseFeeSchedule } from './fee-schedule.js';

const HEADER = '项目,规格,单位,最低价(元),最高价(元),备注';
const sample = readFileSync(join(__dirname, '../../../assets/fee-schedule.csv'), 'utf8');

describe('FEE-1: the sample schedule', () => {
  const rows = parseFeeSchedule(sample);

  test('has 77 items, each with its own name and a positive price', () => {
    expect(rows).toHaveLength(77);
    expect(rows.filter(({ minPriceFen }) => minPriceFen <= 0)).toEqual([]);
  });

  test.each([
    ['更换插座', { unit: '个', minPriceFen: 3000, maxPriceFen: 3000, note: '不含材料费' }],
    ['排水管疏通', { unit: '处', minPriceFen: 10_000, maxPriceFen: 50_000, note: '不含材料费' }],
    ['安装吊灯（800mm内）', { unit: '盏', minPriceFen: 30_000, maxPriceFen: 30_000, note: '吊灯安装不含挂水晶' }],
  ])('%s costs what the source says', (name, expected) => {
    expect(rows.find((row) => row.name === name)).toEqual({ name, ...expected });
  });
});

describe('FEE-1: a schedule with a fault is not used', () => {
  test.each([
    ['another order of columns', '单位,项目\n'],
    ['no name', `${HEADER}\n,,个,1,1,\n`],
    ['no unit', `${HEADER}\n灯,,,1,1,\n`],
    ['a word for a price', `${HEADER}\n灯,,个,面议,1,\n`],
    ['a negative price', `${HEADER}\n灯,,个,-1,1,\n`],
    ['a third decimal', `${HEADER}\n灯,,个,1.005,2,\n`],
    ['a range upside down', `${HEADER}\n灯,,个,2,1,\n`],
    ['a cell too few', `${HEADER}\n灯,,个,1,1\n`],
    ['an item twice', `${HEADER}\n灯,,个,1,1,\n灯,,盏,2,2,\n`],
  ])('%s', (_name, text) => {
    expect(() => parseFeeSchedule(text)).toThrow('fee schedule');
  });

  test('cents are exact', () => {
    expect(parseFeeSchedule(`${HEADER}\n灯,,个,0.29,1.1,\n`)[0]).toMatchObject({ minPriceFen: 29, maxPriceFen: 110 });
  });
});

test.each([
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['\ufeff"a,""1""\nx",b', [['a,"1"\nx', 'b']]],
  ['', []],
])('CSV %j', (text, records) => {
  expect(parseCsv(text)).toEqual(records);
});

test('CSV: a quote that is not closed is an error', () => {
  expect(() => parseCsv('"a,b\n')).toThrow('not closed');
});
