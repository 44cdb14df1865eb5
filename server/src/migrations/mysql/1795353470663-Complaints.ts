import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Complaints1795353470663 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `complaint` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `status` varchar(16) NOT NULL, `acknowledged_at` bigint NULL, `verified_at` bigint NULL, `genuine` int NULL, `motive` text NULL, `wanted` text NULL, `classifications` text NOT NULL, `decided_nature` varchar(16) NULL, `concerned_persons` text NOT NULL, `facts` text NOT NULL, `severity` varchar(12) NULL, `limits_told_at` bigint NULL, `limits_words` text NULL, `third_parties` text NOT NULL, `remedies` text NOT NULL, `replies` text NOT NULL, `replied_at` bigint NULL, `accepted_at` bigint NULL, `explained` int NOT NULL, `released_at` bigint NULL, `new_ways` text NOT NULL, `version` int NOT NULL, `created_at` bigint NOT NULL, INDEX `IDX_d16fd842dc6868bdce36353da2` (`community_id`, `created_at`), UNIQUE INDEX `IDX_9ed27a4f6bedfe53f1ea848a85` (`ticket_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `complaint_case` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `title` varchar(80) NOT NULL, `happened` text NOT NULL, `handled` text NOT NULL, `lesson` text NOT NULL, `nature` varchar(16) NOT NULL, `content` varchar(16) NOT NULL, `responsibility` varchar(12) NOT NULL, `severity` varchar(12) NULL, `written_by` bigint NOT NULL, `created_at` bigint NOT NULL, UNIQUE INDEX `IDX_550667fd7b26dae1f574646359` (`ticket_id`), INDEX `IDX_6e3889ac00da4fa130fe007788` (`community_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `complaint_period` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `kind` varchar(8) NOT NULL, `period` varchar(6) NOT NULL, `households` int NOT NULL, `frozen_at` bigint NOT NULL, `analysis` text NULL, `measures` text NULL, `reported_by` bigint NULL, `reported_at` bigint NULL, UNIQUE INDEX `IDX_c7f38c58d1e11e532fa23688d5` (`community_id`, `kind`, `period`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `ticket` ADD `concerned` text NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `ticket` DROP COLUMN `concerned`");
    await runner.query("DROP INDEX `IDX_c7f38c58d1e11e532fa23688d5` ON `complaint_period`");
    await runner.query("DROP TABLE `complaint_period`");
    await runner.query("DROP INDEX `IDX_6e3889ac00da4fa130fe007788` ON `complaint_case`");
    await runner.query("DROP INDEX `IDX_550667fd7b26dae1f574646359` ON `complaint_case`");
    await runner.query("DROP TABLE `complaint_case`");
    await runner.query("DROP INDEX `IDX_9ed27a4f6bedfe53f1ea848a85` ON `complaint`");
    await runner.query("DROP INDEX `IDX_d16fd842dc6868bdce36353da2` ON `complaint`");
    await runner.query("DROP TABLE `complaint`");
  }
}
