import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkingCalendar1795348717219 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `calendar_version` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `calendar` text NOT NULL, `valid_from` bigint NOT NULL, `reason` varchar(200) NOT NULL, `changed_by` bigint NOT NULL, `changed_by_name` varchar(40) NOT NULL, `created_at` bigint NOT NULL, INDEX `IDX_20f95a751f72deb0eb48815c83` (`community_id`, `valid_from`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_20f95a751f72deb0eb48815c83` ON `calendar_version`");
    await runner.query("DROP TABLE `calendar_version`");
  }
}
