import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Statements1796057500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"complaint\" ADD COLUMN \"statements\" text");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"complaint\" DROP COLUMN \"statements\"");
  }
}
