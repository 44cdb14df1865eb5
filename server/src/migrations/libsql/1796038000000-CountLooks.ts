import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountLooks1796038000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX \"IDX_ae77f60522fb8c32826b85e364\" ON \"file_look\" (\"person_id\", \"subject_type\", \"at\")");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_ae77f60522fb8c32826b85e364\"");
  }
}
