import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongerSubjects1795355194702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Generated as drop and add, which would forget whose duty every row is.
    await runner.query('ALTER TABLE `task` MODIFY `subject_type` varchar(24) NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `task` MODIFY `subject_type` varchar(16) NOT NULL');
  }
}
