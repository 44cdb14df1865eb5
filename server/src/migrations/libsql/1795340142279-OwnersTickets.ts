import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnersTickets1795340142279 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\" ON \"ticket\" (\"owner_id\", \"id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\"");
  }
}
