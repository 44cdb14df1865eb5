import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookOverReplies1796056000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `complaint` ADD `written_reply` text NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `complaint` DROP COLUMN `written_reply`");
  }
}
