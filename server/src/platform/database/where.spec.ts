import type { Dialect } from './dialect.js';
import { scopeOfCommunities, scopeOfCommunity } from './scope.js';
import type { Table, TableColumn } from './table.js';
import { likeLiteral, whereSql } from './where.js';

const dialect = { quote: (name: string) => name } as Dialect;
const column = (property: string, name: string): TableColumn => ({
  property,
  name,
  isNumber: false,
  to: (v) => v,
  from: (v) => v,
});
const columns = [column('id', 'id'), column('openid', 'openid'), column('dueAt', 'due_at')];
const table: Table = { name: 't', columns, byProperty: new Map(columns.map((c) => [c.property, c])), columnList: 'id' };

test('a condition that is undefined is an error, never "any row"', () => {
  expect(() => whereSql(table, dialect, { id: undefined }, undefined)).toThrow('undefined');
});

test('an unknown property is an error, never ignored', () => {
  expect(() => whereSql(table, dialect, { color: 'red' }, undefined)).toThrow('color');
});

test('the scope is always part of the condition', () => {
  expect(whereSql(table, dialect, { id: 1 }, scopeOfCommunity(7))).toEqual({
    text: ' WHERE community_id = ? AND id = ?',
    values: [7, 1],
  });
});

test('a scope of no community finds nothing', () => {
  expect(whereSql(table, dialect, {}, scopeOfCommunities([])).text).toBe(' WHERE 1 = 0');
});

test('lists, comparisons and null', () => {
  expect(whereSql(table, dialect, { id: [1, 2], dueAt: { lte: 9 }, openid: null }, undefined)).toEqual({
    text: ' WHERE id IN (?, ?) AND due_at <= ? AND openid IS NULL',
    values: [1, 2, 9],
  });
  expect(whereSql(table, dialect, { id: [] }, undefined).text).toBe(' WHERE 1 = 0');
});

test('what people type into a search is no pattern', () => {
  expect(likeLiteral('100%_!')).toBe('100!%!_!!');
});
