import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongAnswers1795910846279 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `alarm_report` MODIFY `document` mediumtext NOT NULL");
    await runner.query("ALTER TABLE `handover` MODIFY `content` mediumtext NOT NULL");
    await runner.query("ALTER TABLE `idempotency_key` MODIFY `answer` mediumtext NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `idempotency_key` MODIFY `answer` text NULL");
    await runner.query("ALTER TABLE `handover` MODIFY `content` text NOT NULL");
    await runner.query("ALTER TABLE `alarm_report` MODIFY `document` text NOT NULL");
  }
}
