import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IntakeCare1795349386448 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"category\" ADD \"priority\" varchar(12)");
    await runner.query("ALTER TABLE \"ticket\" ADD \"link_separable\" integer");
    await runner.query("ALTER TABLE \"ticket\" ADD \"out_of_hours\" integer");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"ticket\" DROP COLUMN \"out_of_hours\"");
    await runner.query("ALTER TABLE \"ticket\" DROP COLUMN \"link_separable\"");
    await runner.query("ALTER TABLE \"category\" DROP COLUMN \"priority\"");
  }
}
