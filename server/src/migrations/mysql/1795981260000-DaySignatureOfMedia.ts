import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DaySignatureOfMedia1795981260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `media` ADD `day_signature_id` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `media` DROP COLUMN `day_signature_id`");
  }
}
