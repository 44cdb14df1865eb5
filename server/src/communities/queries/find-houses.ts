import type { Reader } from '../../platform/database/reader.js';
import type { Scope } from '../../platform/database/scope.js';
import { likeLiteral, type Sql } from '../../platform/database/where.js';
import { houseNamePattern } from '../house-words.js';

export interface HouseSearch {
  /** Whose houses all may be found by their name. */
  readonly byName: Scope;
  /** Whose houses may be found by the people in them too. */
  readonly byPeople: Scope;
  /** One's own homes. */
  readonly houseIds: readonly number[];
  /** Null: in every community that the scopes open. */
  readonly communityId: number | null;
  readonly words: string | undefined;
  readonly afterId: number;
  readonly limit: number;
}

const NOTHING: Sql = { text: '1 = 0', values: [] };

const isOneOf = (column: string, values: readonly number[]): Sql =>
  values.length === 0 ? NOTHING : { text: `${column} IN (${values.map(() => '?').join(', ')})`, values };

const within = ({ communities }: Scope): Sql =>
  communities === 'all' ? { text: '1 = 1', values: [] } : isOneOf('h.community_id', communities);

const both = (...parts: readonly Sql[]): Sql => ({
  text: parts.map(({ text }) => `(${text})`).join(' AND '),
  values: parts.flatMap(({ values }) => values),
});

const either = (...parts: readonly Sql[]): Sql => ({
  text: parts.map(({ text }) => `(${text})`).join(' OR '),
  values: parts.flatMap(({ values }) => values),
});

/** Four digits are enough to know a phone by; fewer would list half the community. */
const PHONE_PART = /^\d{4,}$/;

function livesThere(words: string): Sql {
  const digits = words.replace(/[\s-]/g, '');
  const name: Sql = { text: "p.name LIKE ? ESCAPE '!'", values: [`%${likeLiteral(words.trim())}%`] };
  const person = PHONE_PART.test(digits) ? either(name, { text: 'p.phone LIKE ?', values: [`%${digits}%`] }) : name;
  return {
    text:
      'h.id IN (SELECT r.house_id FROM residency r JOIN person p ON p.id = r.person_id' +
      ` WHERE r.community_id = h.community_id AND r.until IS NULL AND (${person.text}))`,
    values: person.values,
  };
}

/** INT-4: ids of houses by house name, resident's name or phone, in the order of their ids. */
export async function findHouseIds(reader: Reader, search: HouseSearch): Promise<number[]> {
  const { byName, byPeople, houseIds, communityId, words, afterId, limit } = search;
  const named: Sql =
    words === undefined
      ? { text: '1 = 1', values: [] }
      : { text: "REPLACE(h.name, ' ', '') LIKE ? ESCAPE '!'", values: [houseNamePattern(words)] };
  const reached = both(either(within(byName), isOneOf('h.id', houseIds)), named);
  const condition = both(
    { text: 'h.id > ?', values: [afterId] },
    communityId === null ? { text: '1 = 1', values: [] } : isOneOf('h.community_id', [communityId]),
    words === undefined ? reached : either(reached, both(within(byPeople), livesThere(words))),
  );
  const rows = await reader.rows<{ id: number | string }>(
    `SELECT h.id AS id FROM house h WHERE ${condition.text} ORDER BY h.id LIMIT ${Number(limit)}`,
    condition.values,
  );
  return rows.map(({ id }) => Number(id));
}
