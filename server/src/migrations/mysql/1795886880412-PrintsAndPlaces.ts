import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PrintsAndPlaces1795886880412 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `print` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `form` varchar(20) NOT NULL, `ticket_id` bigint NULL, `work_order_id` bigint NULL, `copies` text NOT NULL, `place_ids` text NULL, `photos` int NOT NULL, `number` int NULL, `language` varchar(8) NOT NULL, `printed_by` bigint NOT NULL, `printed_by_name` varchar(40) NOT NULL, `at` bigint NOT NULL, INDEX `IDX_2a9ad2aace7725e6106cbcf4d9` (`community_id`, `id`), INDEX `IDX_84f2de972dd2d703f160ca86ec` (`ticket_id`, `form`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `place` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `code` varchar(12) NOT NULL, `kind` varchar(10) NOT NULL, `name` varchar(60) NOT NULL, `retired_at` bigint NULL, `version` int NOT NULL, `created_at` bigint NOT NULL, UNIQUE INDEX `IDX_de8bac4141e4c3a3bf38e43cd6` (`community_id`, `name`), UNIQUE INDEX `IDX_65b07d0905a0f43e4befd9b20b` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_65b07d0905a0f43e4befd9b20b` ON `place`");
    await runner.query("DROP INDEX `IDX_de8bac4141e4c3a3bf38e43cd6` ON `place`");
    await runner.query("DROP TABLE `place`");
    await runner.query("DROP INDEX `IDX_84f2de972dd2d703f160ca86ec` ON `print`");
    await runner.query("DROP INDEX `IDX_2a9ad2aace7725e6106cbcf4d9` ON `print`");
    await runner.query("DROP TABLE `print`");
  }
}
