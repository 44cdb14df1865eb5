import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PhotoLinkRates1795981320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `photo_request` ADD `house_id` bigint NULL, ADD `tries_spent` int NOT NULL DEFAULT '0', ADD INDEX `IDX_1ac58bec5dce3db30774603d34` (`asked_by`, `created_at`), ADD INDEX `IDX_20b33346438800401fc7916693` (`house_id`, `created_at`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `photo_request` DROP INDEX `IDX_20b33346438800401fc7916693`, DROP INDEX `IDX_1ac58bec5dce3db30774603d34`, DROP COLUMN `tries_spent`, DROP COLUMN `house_id`");
  }
}
