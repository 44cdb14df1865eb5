import path from 'node:path';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { AgentCallInWorkingDays1795981400000 as OnLibsql } from '../../src/migrations/libsql/1795981400000-AgentCallInWorkingDays.js';
import { AgentCallInWorkingDays1795981400000 as OnMysql } from '../../src/migrations/mysql/1795981400000-AgentCallInWorkingDays.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, freshDatabase, testDatabaseKind } from '../support/database.js';

const onMysql = testDatabaseKind() === 'mysql';
const ALL: readonly (new () => object)[] = onMysql ? MIGRATIONS.mysql : MIGRATIONS.libsql;
const BEFORE = ALL.slice(0, ALL.indexOf(onMysql ? OnMysql : OnLibsql));

type Row = readonly [key: string, value: number, previous: number];

/** Each by its place, so that rows are told apart. */
const HOURS: readonly Row[] = [
  ['agentComplaintCallHours', 24, 24],
  ['agentComplaintCallHours', 12, 24],
  ['agentComplaintCallHours', 25, 1],
  ['agentComplaintCallHours', 48, 72],
  ['registerWithinMinutes', 24, 48],
];

async function opened(fresh: FreshDatabase, migrations: typeof ALL): Promise<DataSource> {
  const file = path.join(fresh.dataDir, 'youying.db');
  const source = await createDataSource({ url: fresh.url, file, entities: [], migrations }).initialize();
  await migrate(source);
  return source;
}

const insert = (source: DataSource, [key, value, previous]: Row, id: number) =>
  source.query(
    `INSERT INTO policy_version (id, community_id, change_id, policy_key, value, previous_value, valid_from, reason, changed_by, changed_by_name, created_at)
     VALUES (?, 1, ?, ?, ?, ?, 0, '业户等得太久', 1, '周敏', 0)`,
    [id, id, key, value, previous],
  );

const numbers = async (source: DataSource) =>
  (
    (await source.query('SELECT policy_key, value, previous_value FROM policy_version ORDER BY id')) as {
      policy_key: string;
      value: number;
      previous_value: number;
    }[]
  ).map((row) => [row.policy_key, row.value, row.previous_value]);

it(`FUP-6 what communities had set in hours is set in working days, begun ones whole, and nothing else is touched (${testDatabaseKind()})`, async () => {
  const fresh = await freshDatabase();
  const old = await opened(fresh, BEFORE);
  for (const [index, row] of HOURS.entries()) await insert(old, row, index + 1);
  expect(await numbers(old)).toEqual(HOURS);
  await old.destroy();

  const now = await opened(fresh, ALL);
  expect(await numbers(now)).toEqual([
    ['agentComplaintCallWorkingDays', 1, 1],
    ['agentComplaintCallWorkingDays', 1, 1],
    ['agentComplaintCallWorkingDays', 2, 1],
    ['agentComplaintCallWorkingDays', 2, 3],
    ['registerWithinMinutes', 24, 48],
  ]);
  await now.destroy();
  await fresh.remove();
}, 120_000);
