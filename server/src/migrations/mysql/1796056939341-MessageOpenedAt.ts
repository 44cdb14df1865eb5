import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MessageOpenedAt1796056939341 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `message` ADD `opened_at` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `message` DROP COLUMN `opened_at`");
  }
}
