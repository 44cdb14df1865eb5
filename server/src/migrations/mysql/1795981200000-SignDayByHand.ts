import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignDayByHand1795981200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `day_signature` ADD `way` varchar(10) NULL, ADD `signature_media_id` bigint NULL, ADD `typed_name` varchar(40) NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `day_signature` DROP COLUMN `typed_name`, DROP COLUMN `signature_media_id`, DROP COLUMN `way`");
  }
}
