import type { Work } from '../platform/database/work.js';
import { ANYWHERE, BY_TICKET, PHONES, type Worded } from './where-persons-stand.js';

/** How a person who closed their account is called from then on. */
export const GONE = '已注销';
/** In the middle of what somebody wrote; never longer than what it stands for, so that it fits. */
const SOMEBODY = '业户';
const NUMBER = '***';

/** A name of one character is part of other words. */
const SHORTEST_NAME = 2;

export interface Known {
  readonly names: readonly (string | null)[];
  readonly phones: readonly (string | null)[];
}

type Replaced = readonly [from: string, to: string];

const replacementsOf = ({ names, phones }: Known): Replaced[] => [
  ...unique(phones).map((phone) => [phone, NUMBER] as const),
  ...unique(names)
    .filter((name) => name !== GONE && name.length >= SHORTEST_NAME)
    .map((name) => [name, SOMEBODY] as const),
];

const unique = (words: readonly (string | null)[]): string[] => [
  ...new Set(words.filter((word): word is string => word !== null && word !== '')),
];

const placeholders = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

/** Takes names and numbers out of whatever these matters say. */
export async function takeOutOfMatters(work: Work, ticketIds: readonly number[], known: Known): Promise<void> {
  const words = replacementsOf(known);
  const ids = placeholders(ticketIds);
  for (const worded of BY_TICKET) await replaceIn(work, worded, words, `ticket_id IN (${ids})`, ticketIds);
  await replaceIn(work, ['ticket', ['description', 'outcome', 'close_out']], words, `id IN (${ids})`, ticketIds);
  const orders = `work_order_id IN (SELECT id FROM work_order WHERE ticket_id IN (${ids}))`;
  await replaceIn(work, ['quote', ['note', 'decision']], words, orders, ticketIds);
}

/** Takes them out of what is tied to no matter. */
export async function takeOutOfTheRest(work: Work, known: Known): Promise<void> {
  const words = replacementsOf(known);
  for (const worded of ANYWHERE) {
    const [, columns] = worded;
    const holds = columns.flatMap((column) => words.map(() => `${column} LIKE ?`)).join(' OR ');
    const patterns = columns.flatMap(() => words.map(([from]) => `%${from.replaceAll(/[\\%_]/g, '_')}%`));
    if (words.length > 0) await replaceIn(work, worded, words, `(${holds})`, patterns);
  }
  for (const phone of unique(known.phones)) {
    for (const [table, column] of PHONES) {
      await work.execute(`UPDATE ${table} SET ${column} = NULL WHERE ${column} = ?`, [phone]);
    }
    await work.execute('DELETE FROM login_failure WHERE phone = ?', [phone]);
  }
}

async function replaceIn(
  work: Work,
  [table, columns]: Worded,
  words: readonly Replaced[],
  where: string,
  values: readonly unknown[],
): Promise<void> {
  if (words.length === 0) return;
  const without = (column: string) => words.reduce((text) => `REPLACE(${text}, ?, ?)`, column);
  const set = columns.map((column) => `${column} = ${without(column)}`).join(', ');
  await work.execute(`UPDATE ${table} SET ${set} WHERE ${where}`, [...columns.flatMap(() => words.flat()), ...values]);
}
