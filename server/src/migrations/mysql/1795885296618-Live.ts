import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Live1795885296618 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `presence` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `person_id` bigint NOT NULL, `person_name` varchar(40) NOT NULL, `doing` varchar(10) NOT NULL, `until` bigint NOT NULL, INDEX `IDX_0d2003cb2fbfdfa93f99cbe9f9` (`until`), INDEX `IDX_0222733172993fbe1dbec347ee` (`ticket_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `hint_row` (`id` bigint NOT NULL, `position` bigint NULL, `community_id` bigint NOT NULL, `subject_type` varchar(16) NOT NULL, `subject_id` bigint NOT NULL, `version` int NULL, `kind` varchar(16) NOT NULL, `formerly` text NULL, `created_at` bigint NOT NULL, INDEX `IDX_6a311e06a6f750009f55160685` (`created_at`), INDEX `IDX_9150dac4833efc9e4adadeaf45` (`position`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `hint_stream` (`id` bigint NOT NULL, `last_position` bigint NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE `hint_stream`");
    await runner.query("DROP INDEX `IDX_9150dac4833efc9e4adadeaf45` ON `hint_row`");
    await runner.query("DROP INDEX `IDX_6a311e06a6f750009f55160685` ON `hint_row`");
    await runner.query("DROP TABLE `hint_row`");
    await runner.query("DROP INDEX `IDX_0222733172993fbe1dbec347ee` ON `presence`");
    await runner.query("DROP INDEX `IDX_0d2003cb2fbfdfa93f99cbe9f9` ON `presence`");
    await runner.query("DROP TABLE `presence`");
  }
}
