import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import { defaultCategoryRows } from './category-rows.js';

const rows = defaultCategoryRows(1);
const byCode = new Map(rows.map((row) => [row.code, row]));

test('every code is used once and fits its column; every leaf lies under its group', () => {
  expect(byCode.size).toBe(rows.length);
  const ids = new Set(rows.filter(({ parentId }) => parentId === null).map(({ id }) => id));
  for (const row of rows) {
    expect(row.code).toMatch(/^[a-z_]{1,40}$/);
    expect(row.parentId === null || ids.has(row.parentId)).toBe(true);
  }
});

test('CLS-1: every department and every kind of ticket has a category', () => {
  expect(DEPARTMENTS.filter((department) => !rows.some((row) => row.department === department))).toEqual([]);
  expect(TICKET_KINDS.filter((kind) => !rows.some(({ kinds }) => kinds.includes(kind)))).toEqual([]);
});

test.each([
  ['water', 'engineering', ['tap', 'pipe']],
  ['power', 'engineering', ['socket', 'breaker']],
  ['lift', 'engineering', ['lift_fault', 'lift_trapped']],
  ['doors and windows', 'engineering', ['door_lock', 'window']],
  ['leak', 'engineering', ['ceiling_leak', 'wall_seepage']],
  ['public lighting', 'engineering', ['corridor_light']],
  ['cleaning', 'cleaning', ['corridor_cleaning']],
  ['rubbish', 'cleaning', ['rubbish']],
  ['greening', 'cleaning', ['pruning', 'dead_plants']],
  ['parking', 'security', ['parking']],
  ['noise', 'security', ['noise']],
  ['access', 'engineering', ['access', 'intercom']],
])('CLS-1: %s is a matter of %s', (_, department, codes) => {
  expect(codes.map((code) => byCode.get(code)?.department)).toEqual(codes.map(() => department));
});

test('CLS-3: the emergency list is there', () => {
  const expected = [
    'pipe_burst',
    'pump_failure',
    'indoor_outage',
    'current_leak',
    'falling_glass',
    'lift_trapped',
    'loose_railing',
    'falling_wall',
    'fire_gas',
    'fallen_tree',
  ];
  expect(
    rows
      .filter(({ emergency }) => emergency)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(expected.sort());
});

test('CBK-2, CBK-3: leaks and safety facilities are marked', () => {
  const codes = ['ceiling_leak', 'wall_seepage', 'roof_leak', 'lift_fault', 'fire_equipment'];
  expect(codes.map((code) => [byCode.get(code)?.leak, byCode.get(code)?.safety])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
  ]);
});

test('CLS-8: no two leaves of one group claim the same word', () => {
  for (const group of rows.filter(({ parentId }) => parentId === null)) {
    const words = rows.filter(({ parentId }) => parentId === group.id).flatMap((leaf) => leaf.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
