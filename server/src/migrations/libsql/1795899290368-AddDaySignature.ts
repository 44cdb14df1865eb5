import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDaySignature1795899290368 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"day_signature\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"day\" varchar(8) NOT NULL, \"opinion\" text NOT NULL, \"rewards\" varchar(500), \"figures\" text NOT NULL, \"signed_by\" bigint NOT NULL, \"signed_by_name\" varchar(40) NOT NULL, \"signed_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_8ed757d0fc71917037ba752359\" ON \"day_signature\" (\"community_id\", \"day\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_8ed757d0fc71917037ba752359\"");
    await runner.query("DROP TABLE \"day_signature\"");
  }
}
