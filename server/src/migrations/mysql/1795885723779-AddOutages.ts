import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddOutages1795885723779 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `outage` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `kind` varchar(12) NOT NULL, `state` varchar(12) NOT NULL, `is_open` int NOT NULL, `area` text NOT NULL, `cause` varchar(200) NOT NULL, `caller_words` varchar(200) NOT NULL, `starts_at` bigint NOT NULL, `expected_end_at` bigint NULL, `ended_at` bigint NULL, `outcome` varchar(200) NULL, `owner_id` bigint NOT NULL, `version` int NOT NULL, `created_at` bigint NOT NULL, `updated_at` bigint NOT NULL, INDEX `IDX_7adf6b88170641afcc475009c5` (`community_id`, `is_open`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `outage_event` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `outage_id` bigint NOT NULL, `type` varchar(24) NOT NULL, `actor_id` bigint NOT NULL, `actor_name` varchar(40) NOT NULL, `texts` text NOT NULL, `state` varchar(10) NOT NULL, `told_up_to` bigint NOT NULL, `at` bigint NOT NULL, INDEX `IDX_b22581763317caa86ca9ba3c48` (`state`, `id`), INDEX `IDX_5ec3129214a8b183018ff000ad` (`outage_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `outage_follower` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `outage_id` bigint NOT NULL, `person_id` bigint NOT NULL, `at` bigint NOT NULL, UNIQUE INDEX `IDX_666bb96eaa6ec9fe2d39caa9a4` (`outage_id`, `person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `outage_ticket` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `outage_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `tied_by` bigint NOT NULL, `at` bigint NOT NULL, INDEX `IDX_e4b6eb4241731eae88b568aad4` (`ticket_id`), UNIQUE INDEX `IDX_3afbc071b92641627840442887` (`outage_id`, `ticket_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `task` ADD `about` varchar(200) NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `task` DROP COLUMN `about`");
    await runner.query("DROP INDEX `IDX_3afbc071b92641627840442887` ON `outage_ticket`");
    await runner.query("DROP INDEX `IDX_e4b6eb4241731eae88b568aad4` ON `outage_ticket`");
    await runner.query("DROP TABLE `outage_ticket`");
    await runner.query("DROP INDEX `IDX_666bb96eaa6ec9fe2d39caa9a4` ON `outage_follower`");
    await runner.query("DROP TABLE `outage_follower`");
    await runner.query("DROP INDEX `IDX_5ec3129214a8b183018ff000ad` ON `outage_event`");
    await runner.query("DROP INDEX `IDX_b22581763317caa86ca9ba3c48` ON `outage_event`");
    await runner.query("DROP TABLE `outage_event`");
    await runner.query("DROP INDEX `IDX_7adf6b88170641afcc475009c5` ON `outage`");
    await runner.query("DROP TABLE `outage`");
  }
}
