import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookOverReplies1796056000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"complaint\" ADD COLUMN \"written_reply\" text");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"complaint\" DROP COLUMN \"written_reply\"");
  }
}
