import type { DataSource } from 'typeorm';

/** Every table as the database itself would write it down, by name. */
export async function schemaOf(source: DataSource): Promise<Record<string, string>> {
  if (source.options.type !== 'mysql') {
    const rows = (await source.query('SELECT name, sql FROM sqlite_master ORDER BY name')) as {
      name: string;
      sql: string;
    }[];
    return Object.fromEntries(rows.map(({ name, sql }) => [name, sql]));
  }
  const tables = (await source.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
  )) as { name: string }[];
  const schema: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = (await source.query(`SHOW CREATE TABLE \`${name}\``)) as { 'Create Table': string }[];
    schema[name] = String(row?.['Create Table']).replace(/ AUTO_INCREMENT=\d+/, '');
  }
  return schema;
}
