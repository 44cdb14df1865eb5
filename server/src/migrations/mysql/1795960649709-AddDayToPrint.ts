import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDayToPrint1795960649709 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `print` ADD `day` varchar(8) NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `print` DROP COLUMN `day`");
  }
}
