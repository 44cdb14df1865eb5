import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchIndex1795884861753 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `search_stale` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `search_document` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `words` text NOT NULL, `personal` text NOT NULL, `internal` text NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `search_term` (`term` int NOT NULL, `ticket_id` bigint NOT NULL, PRIMARY KEY (`term`, `ticket_id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `search_progress` (`id` bigint NOT NULL, `version` int NOT NULL, `reached_id` bigint NULL, `indexed` int NOT NULL, `done_at` bigint NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE `search_progress`");
    await runner.query("DROP TABLE `search_term`");
    await runner.query("DROP TABLE `search_document`");
    await runner.query("DROP TABLE `search_stale`");
  }
}
