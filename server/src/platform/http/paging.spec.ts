import { pageOf, readCursor } from './paging.js';
import { Problem } from './problem.js';

const row = (id: number) => ({ id });

test('the extra row is not shown and says that there is more', () => {
  const page = pageOf(
    [row(3), row(2), row(1)],
    2,
    ({ id }) => id,
    ({ id }) => [id],
  );
  expect(page.items).toEqual([3, 2]);
  expect(readCursor(page.nextCursor ?? undefined, 1)).toEqual([2]);
});

test('the last page has no cursor', () => {
  expect(
    pageOf(
      [row(1)],
      2,
      ({ id }) => id,
      ({ id }) => [id],
    ),
  ).toEqual({ items: [1], nextCursor: null });
  expect(
    pageOf(
      [],
      2,
      ({ id }) => id,
      ({ id }) => [id],
    ),
  ).toEqual({ items: [], nextCursor: null });
});

test.each(['x', 'eyJ9', Buffer.from('["1 OR 1"]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
  'the cursor %s is refused',
  (cursor) => {
    expect(() => readCursor(cursor, 1)).toThrow(Problem);
  },
);
