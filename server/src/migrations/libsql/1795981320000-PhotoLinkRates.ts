import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PhotoLinkRates1795981320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"photo_request\" ADD COLUMN \"house_id\" bigint");
    await runner.query("ALTER TABLE \"photo_request\" ADD COLUMN \"tries_spent\" integer NOT NULL DEFAULT (0)");
    await runner.query("CREATE INDEX \"IDX_1ac58bec5dce3db30774603d34\" ON \"photo_request\" (\"asked_by\", \"created_at\")");
    await runner.query("CREATE INDEX \"IDX_20b33346438800401fc7916693\" ON \"photo_request\" (\"house_id\", \"created_at\")");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_20b33346438800401fc7916693\"");
    await runner.query("DROP INDEX \"IDX_1ac58bec5dce3db30774603d34\"");
    await runner.query("ALTER TABLE \"photo_request\" DROP COLUMN \"tries_spent\"");
    await runner.query("ALTER TABLE \"photo_request\" DROP COLUMN \"house_id\"");
  }
}
