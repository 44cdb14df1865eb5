import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CloseAccounts1796036674080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"account_closing\" (\"id\" bigint PRIMARY KEY NOT NULL, \"person_id\" bigint NOT NULL, \"name\" varchar(40), \"phone\" varchar(20), \"closed_at\" bigint NOT NULL, \"erased_at\" bigint)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_b938537577c06af20f576cd82d\" ON \"account_closing\" (\"person_id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_b938537577c06af20f576cd82d\"");
    await runner.query("DROP TABLE \"account_closing\"");
  }
}
