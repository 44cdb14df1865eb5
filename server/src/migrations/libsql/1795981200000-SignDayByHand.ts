import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignDayByHand1795981200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"day_signature\" ADD COLUMN \"way\" varchar(10)");
    await runner.query("ALTER TABLE \"day_signature\" ADD COLUMN \"signature_media_id\" bigint");
    await runner.query("ALTER TABLE \"day_signature\" ADD COLUMN \"typed_name\" varchar(40)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"day_signature\" DROP COLUMN \"typed_name\"");
    await runner.query("ALTER TABLE \"day_signature\" DROP COLUMN \"signature_media_id\"");
    await runner.query("ALTER TABLE \"day_signature\" DROP COLUMN \"way\"");
  }
}
