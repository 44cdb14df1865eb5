import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PauseOfTasks1795889311640 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `task` ADD `paused_at` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `task` DROP COLUMN `paused_at`");
  }
}
