import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CallbacksAndCloseOut1795348910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `archive` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `month` varchar(7) NOT NULL, `count` int NOT NULL, `digest` varchar(64) NOT NULL, `archived_by` bigint NOT NULL, `archived_by_name` varchar(40) NOT NULL, `created_at` bigint NOT NULL, UNIQUE INDEX `IDX_ff8038f5678e2ad84eead995f9` (`community_id`, `month`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `archived_ticket` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `archive_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `position` int NOT NULL, `no` varchar(24) NULL, `closed_at` bigint NOT NULL, UNIQUE INDEX `IDX_1eda0818b75572b45b335031ef` (`archive_id`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `callback_summary` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `month` varchar(7) NOT NULL, `text` text NOT NULL, `written_by` bigint NOT NULL, `written_by_name` varchar(40) NOT NULL, `written_at` bigint NOT NULL, `figures` text NOT NULL, `comment` text NULL, `commented_by` bigint NULL, `commented_by_name` varchar(40) NULL, `commented_at` bigint NULL, `version` int NOT NULL, UNIQUE INDEX `IDX_bcc391e29c8554218d51cc0af7` (`community_id`, `month`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `rainy_day` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `day` varchar(8) NOT NULL, `marked_by` bigint NULL, `created_at` bigint NOT NULL, UNIQUE INDEX `IDX_7e351fa4a9022fd516776fc12f` (`community_id`, `day`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `callback` ADD `round` int NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE `callback` ADD `waits_for` varchar(12) NULL");
    await runner.query("ALTER TABLE `callback` ADD `missed` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `category` ADD `service` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `category` ADD `long_service` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `ticket` ADD `major` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `ticket` ADD `close_out` text NULL");
    await runner.query("ALTER TABLE `ticket` ADD `archive_id` bigint NULL");
    // Until now only unanswered calls were kept with an open callback, and nothing else with an unreachable one.
    await runner.query("UPDATE callback SET missed = JSON_LENGTH(attempts) WHERE is_open = 1 OR status = 'unreachable'");
    await runner.query("CREATE INDEX `IDX_1e5ec9418752340a9eb2474a0a` ON `callback` (`community_id`, `settled_at`)");
    await runner.query("CREATE INDEX `IDX_53edcb0c7a6030490495b9d46c` ON `ticket` (`community_id`, `closed_at`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_53edcb0c7a6030490495b9d46c` ON `ticket`");
    await runner.query("DROP INDEX `IDX_1e5ec9418752340a9eb2474a0a` ON `callback`");
    await runner.query("ALTER TABLE `ticket` DROP COLUMN `archive_id`");
    await runner.query("ALTER TABLE `ticket` DROP COLUMN `close_out`");
    await runner.query("ALTER TABLE `ticket` DROP COLUMN `major`");
    await runner.query("ALTER TABLE `category` DROP COLUMN `long_service`");
    await runner.query("ALTER TABLE `category` DROP COLUMN `service`");
    await runner.query("ALTER TABLE `callback` DROP COLUMN `missed`");
    await runner.query("ALTER TABLE `callback` DROP COLUMN `waits_for`");
    await runner.query("ALTER TABLE `callback` DROP COLUMN `round`");
    await runner.query("DROP INDEX `IDX_7e351fa4a9022fd516776fc12f` ON `rainy_day`");
    await runner.query("DROP TABLE `rainy_day`");
    await runner.query("DROP INDEX `IDX_bcc391e29c8554218d51cc0af7` ON `callback_summary`");
    await runner.query("DROP TABLE `callback_summary`");
    await runner.query("DROP INDEX `IDX_1eda0818b75572b45b335031ef` ON `archived_ticket`");
    await runner.query("DROP TABLE `archived_ticket`");
    await runner.query("DROP INDEX `IDX_ff8038f5678e2ad84eead995f9` ON `archive`");
    await runner.query("DROP TABLE `archive`");
  }
}
