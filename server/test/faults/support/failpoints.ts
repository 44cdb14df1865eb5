import type { TestApp } from '../../support/app.js';
import { testDatabaseKind } from '../../support/database.js';

export interface Change {
  readonly table: string;
  readonly act: 'INSERT' | 'UPDATE' | 'DELETE';
}

/** Every row there is, as text, by table and key. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What moves without anybody's command: who is signed in, who listens, where a hint stands in the stream. */
const BY_ITSELF: readonly string[] = ['session', 'presence', 'hint_row', 'hint_stream'];

export async function rowsOf({ dataSource }: TestApp): Promise<Rows> {
  const rows = new Map<string, ReadonlyMap<string, string>>();
  for (const { tableName, primaryColumns } of dataSource.entityMetadatas) {
    if (BY_ITSELF.includes(tableName)) continue;
    const keys = primaryColumns.map(({ databaseName }) => databaseName);
    const all = (await dataSource.query(`SELECT * FROM ${tableName}`)) as Record<string, unknown>[];
    rows.set(tableName, new Map(all.map((row) => [keys.map((key) => row[key]).join(), JSON.stringify(row)])));
  }
  return rows;
}

/** What was done to which table between two looks. */
export function changesBetween(before: Rows, after: Rows): Change[] {
  const changes: Change[] = [];
  for (const [table, rows] of after) {
    const known = before.get(table) ?? new Map<string, string>();
    const inserted = [...rows.keys()].some((key) => !known.has(key));
    const updated = [...rows].some(([key, row]) => known.has(key) && known.get(key) !== row);
    const deleted = [...known.keys()].some((key) => !rows.has(key));
    if (inserted) changes.push({ table, act: 'INSERT' });
    if (updated) changes.push({ table, act: 'UPDATE' });
    if (deleted) changes.push({ table, act: 'DELETE' });
  }
  return changes;
}

/** From now on the database refuses this, with an error that no second try mends. @returns what takes it away again */
export async function failAt({ dataSource }: TestApp, { table, act }: Change): Promise<() => Promise<void>> {
  const body =
    testDatabaseKind() === 'mysql'
      ? // As a storage engine that fails: state 45000 is what our own statements say of a row that has changed.
        "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1030, MESSAGE_TEXT = 'failpoint'"
      : "BEGIN SELECT RAISE(ABORT, 'failpoint'); END";
  await dataSource.query(`CREATE TRIGGER failpoint BEFORE ${act} ON ${table} FOR EACH ROW ${body}`);
  return () => dataSource.query('DROP TRIGGER failpoint');
}
