import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BirthYear1796039000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `residency` ADD `birth_year` int NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `residency` DROP COLUMN `birth_year`");
  }
}
