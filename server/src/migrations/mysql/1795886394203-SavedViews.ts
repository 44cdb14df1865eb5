import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedViews1795886394203 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `saved_view` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `person_id` bigint NOT NULL, `person_name` varchar(40) NOT NULL, `name` varchar(40) NOT NULL, `shared` int NOT NULL, `filters` text NOT NULL, `columns` text NOT NULL, `version` int NOT NULL, `created_at` bigint NOT NULL, `updated_at` bigint NOT NULL, INDEX `IDX_cffdf7003e6614f8c90f2b49cd` (`community_id`, `person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `export_record` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `person_id` bigint NOT NULL, `person_name` varchar(40) NOT NULL, `ticket_count` int NOT NULL, `created_at` bigint NOT NULL, INDEX `IDX_a826f863d11606c0b5f37768f0` (`community_id`, `created_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_a826f863d11606c0b5f37768f0` ON `export_record`");
    await runner.query("DROP TABLE `export_record`");
    await runner.query("DROP INDEX `IDX_cffdf7003e6614f8c90f2b49cd` ON `saved_view`");
    await runner.query("DROP TABLE `saved_view`");
  }
}
