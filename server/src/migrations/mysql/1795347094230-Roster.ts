import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Roster1795347094230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `shift_pattern` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `person_id` bigint NOT NULL, `weekday` int NOT NULL, `shifts` text NOT NULL, UNIQUE INDEX `IDX_ae67b3734ced530d846a1d77bf` (`community_id`, `weekday`, `person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `shift_day` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `person_id` bigint NOT NULL, `day` varchar(8) NOT NULL, `shifts` text NOT NULL, `set_by` bigint NOT NULL, UNIQUE INDEX `IDX_259495a41c9ca9e98693b942d7` (`community_id`, `day`, `person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `category` ADD `auto_assign` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `category` ADD `also_departments` text NULL");
    await runner.query("ALTER TABLE `work_order` ADD `support_asked_at` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `work_order` DROP COLUMN `support_asked_at`");
    await runner.query("ALTER TABLE `category` DROP COLUMN `also_departments`");
    await runner.query("ALTER TABLE `category` DROP COLUMN `auto_assign`");
    await runner.query("DROP INDEX `IDX_259495a41c9ca9e98693b942d7` ON `shift_day`");
    await runner.query("DROP TABLE `shift_day`");
    await runner.query("DROP INDEX `IDX_ae67b3734ced530d846a1d77bf` ON `shift_pattern`");
    await runner.query("DROP TABLE `shift_pattern`");
  }
}
