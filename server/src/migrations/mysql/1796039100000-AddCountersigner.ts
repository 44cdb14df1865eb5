import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCountersigner1796039100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `work_order` ADD `countersigner` varchar(30) NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `work_order` DROP COLUMN `countersigner`");
  }
}
