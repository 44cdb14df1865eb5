import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddQuality1795897956860 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `quality_sample` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `week_key` varchar(8) NOT NULL, `ticket_id` bigint NOT NULL, `agent_id` bigint NOT NULL, `drawn_at` bigint NOT NULL, `marks` text NULL, `total` int NULL, `remark` varchar(500) NULL, `scored_by` bigint NULL, `scored_at` bigint NULL, `appeal` varchar(500) NULL, `answer` varchar(500) NULL, `version` int NOT NULL, INDEX `IDX_9e9040de35434a1b1a0bb7d519` (`agent_id`, `id`), UNIQUE INDEX `IDX_af7170569bba69fd1a6f409a86` (`community_id`, `week_key`, `ticket_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `service_rating` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `source_id` bigint NOT NULL, `occasion` varchar(8) NOT NULL, `ticket_id` bigint NULL, `person_id` bigint NOT NULL, `agent_id` bigint NOT NULL, `agent_name` varchar(40) NOT NULL, `asked_at` bigint NOT NULL, `mark` int NULL, `words` varchar(500) NULL, `rated_at` bigint NULL, `review` varchar(8) NULL, `at_fault` int NULL, `finding` varchar(500) NULL, `answer` varchar(500) NULL, `reviewed_by` bigint NULL, `reviewed_at` bigint NULL, INDEX `IDX_d28992201f15429bb17f405c5e` (`community_id`, `review`, `id`), INDEX `IDX_c42ada0e2cec770b60e1b26706` (`community_id`, `rated_at`), INDEX `IDX_ca134211561c89c0eefd429f96` (`person_id`, `id`), UNIQUE INDEX `IDX_7143db440ee3bee907f01a91dd` (`source_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `training` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `kind` varchar(8) NOT NULL, `title` varchar(100) NOT NULL, `material` varchar(500) NOT NULL, `held_at` bigint NOT NULL, `recorded_by` bigint NOT NULL, `recorded_at` bigint NOT NULL, INDEX `IDX_f4aee694c5a1f02fa69346cb15` (`community_id`, `held_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `training_result` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `training_id` bigint NOT NULL, `person_id` bigint NOT NULL, `held_at` bigint NOT NULL, `recordings` int NULL, `written` int NULL, `total` int NULL, `passed` int NULL, INDEX `IDX_8fe6aa254e799a11b72bb042f9` (`person_id`, `held_at`), UNIQUE INDEX `IDX_388f0dbbd884acb75a12edf66a` (`training_id`, `person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_388f0dbbd884acb75a12edf66a` ON `training_result`");
    await runner.query("DROP INDEX `IDX_8fe6aa254e799a11b72bb042f9` ON `training_result`");
    await runner.query("DROP TABLE `training_result`");
    await runner.query("DROP INDEX `IDX_f4aee694c5a1f02fa69346cb15` ON `training`");
    await runner.query("DROP TABLE `training`");
    await runner.query("DROP INDEX `IDX_7143db440ee3bee907f01a91dd` ON `service_rating`");
    await runner.query("DROP INDEX `IDX_ca134211561c89c0eefd429f96` ON `service_rating`");
    await runner.query("DROP INDEX `IDX_c42ada0e2cec770b60e1b26706` ON `service_rating`");
    await runner.query("DROP INDEX `IDX_d28992201f15429bb17f405c5e` ON `service_rating`");
    await runner.query("DROP TABLE `service_rating`");
    await runner.query("DROP INDEX `IDX_af7170569bba69fd1a6f409a86` ON `quality_sample`");
    await runner.query("DROP INDEX `IDX_9e9040de35434a1b1a0bb7d519` ON `quality_sample`");
    await runner.query("DROP TABLE `quality_sample`");
  }
}
