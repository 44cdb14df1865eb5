import type { DataSource } from 'typeorm';

/** What a MySQL/MariaDB server must be set to before we trust it with people's matters (spec: reliability.md §0). */
export class UnfitDatabaseError extends Error {
  constructor(problems: readonly string[]) {
    super(`The database is not fit to run on:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'UnfitDatabaseError';
  }
}

interface Settings {
  charset: string;
  collation: string;
  client: string;
  flush: number;
  binlog: number;
  syncBinlog: number;
}

/** Before migrations: character set, binary collation for ids and tokens, durable commits. */
export async function assertFitDatabase(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'mysql') return;
  const problems: string[] = [];
  const [settings] = (await dataSource.query(
    `SELECT @@character_set_database AS charset, @@collation_database AS collation,
            @@character_set_client AS client, @@innodb_flush_log_at_trx_commit AS flush,
            @@log_bin AS binlog, @@sync_binlog AS syncBinlog`,
  )) as [Settings];
  if (settings.charset !== 'utf8mb4') problems.push(`character set is ${settings.charset}, must be utf8mb4`);
  if (!settings.collation.endsWith('_bin')) {
    problems.push(
      `default collation is ${settings.collation}: ALTER DATABASE … COLLATE utf8mb4_bin (ids and tokens compare byte for byte)`,
    );
  }
  if (settings.client !== 'utf8mb4') problems.push(`the connection speaks ${settings.client}, must be utf8mb4`);
  if (Number(settings.flush) !== 1) {
    problems.push(
      `innodb_flush_log_at_trx_commit is ${settings.flush}, must be 1 (acknowledged rows survive power loss)`,
    );
  }
  // With a binary log a commit that the log has lost is undone when the server comes back.
  if (Number(settings.binlog) === 1 && Number(settings.syncBinlog) !== 1) {
    problems.push(`sync_binlog is ${settings.syncBinlog}, must be 1 (acknowledged rows survive power loss)`);
  }
  if ((dataSource.options as { timezone?: string }).timezone !== 'Z')
    problems.push("the connection's timezone must be Z");
  if (problems.length > 0) throw new UnfitDatabaseError(problems);
}

/** After migrations: no string column slipped in with a collation that folds case or accents. */
export async function assertBinaryColumns(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'mysql') return;
  const folded = (await dataSource.query(
    `SELECT table_name AS tableName, column_name AS columnName FROM information_schema.columns
      WHERE table_schema = DATABASE() AND collation_name IS NOT NULL AND collation_name NOT LIKE '%\\_bin'
        AND table_name <> 'migrations' AND table_name <> 'typeorm_metadata'`,
  )) as { tableName: string; columnName: string }[];
  if (folded.length > 0) {
    throw new UnfitDatabaseError(folded.map(({ tableName, columnName }) => `${tableName}.${columnName} folds case`));
  }
}
