import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSevereSince1795961400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `peak` ADD `severe_since` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `peak` DROP COLUMN `severe_since`");
  }
}
