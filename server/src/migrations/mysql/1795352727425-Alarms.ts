import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Alarms1795352727425 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_7a380ac68e1506831721bc480f` ON `delivery`");
    await runner.query("DROP INDEX `IDX_0c0ba6d4b6ed4549aa9452f4ef` ON `delivery`");
    await runner.query("CREATE TABLE IF NOT EXISTS `alarm` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `kind` varchar(16) NOT NULL, `state` varchar(12) NOT NULL, `is_open` int NOT NULL, `place` varchar(200) NOT NULL, `text` text NULL, `raised_by` bigint NOT NULL, `raised_by_name` varchar(40) NOT NULL, `raised_at` bigint NOT NULL, `recorder_id` bigint NULL, `safe_at` bigint NULL, `outcome` text NULL, `ended_at` bigint NULL, `ended_by` bigint NULL, `stand_down_by` bigint NULL, `stand_down_at` bigint NULL, `reported_at` bigint NULL, `version` int NOT NULL, `updated_at` bigint NOT NULL, INDEX `IDX_debe40f36cdef2031338787911` (`raised_by`, `raised_at`), INDEX `IDX_31b0920cdd3c884f751625fcc4` (`community_id`, `is_open`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `alarm_notice` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `alarm_id` bigint NOT NULL, `person_id` bigint NULL, `role` varchar(30) NOT NULL, `department` varchar(30) NULL, `notified_at` bigint NOT NULL, `acknowledged_at` bigint NULL, `answer` varchar(12) NULL, `eta_at` bigint NULL, INDEX `IDX_05fe989de447c5546c08a3a506` (`person_id`, `alarm_id`), INDEX `IDX_c7bdfe589bd3a17321c143f11f` (`alarm_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `alarm_instruction` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `alarm_id` bigint NOT NULL, `text` varchar(500) NOT NULL, `given_by` varchar(40) NOT NULL, `owner_id` bigint NOT NULL, `owner_name` varchar(40) NOT NULL, `given_at` bigint NOT NULL, `due_at` bigint NOT NULL, `is_open` int NOT NULL, `done` int NULL, `outcome` varchar(500) NULL, `settled_at` bigint NULL, INDEX `IDX_076833e898458c80b357f84d3f` (`alarm_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `alarm_report` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `document` text NOT NULL, `written_by` bigint NOT NULL, `written_by_name` varchar(40) NOT NULL, `written_at` bigint NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `delivery` ADD `urgent` int NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE `ticket` ADD `alarm_state` varchar(12) NULL");
    await runner.query("CREATE INDEX `IDX_db36a04e36110abf2412db92f4` ON `delivery` (`state`, `urgent`, `next_attempt_at`)");
    await runner.query("CREATE UNIQUE INDEX `IDX_bdec496cd52e8f28fab7de20e7` ON `delivery` (`message_id`, `channel`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_bdec496cd52e8f28fab7de20e7` ON `delivery`");
    await runner.query("DROP INDEX `IDX_db36a04e36110abf2412db92f4` ON `delivery`");
    await runner.query("ALTER TABLE `ticket` DROP COLUMN `alarm_state`");
    await runner.query("ALTER TABLE `delivery` DROP COLUMN `urgent`");
    await runner.query("DROP TABLE `alarm_report`");
    await runner.query("DROP INDEX `IDX_076833e898458c80b357f84d3f` ON `alarm_instruction`");
    await runner.query("DROP TABLE `alarm_instruction`");
    await runner.query("DROP INDEX `IDX_c7bdfe589bd3a17321c143f11f` ON `alarm_notice`");
    await runner.query("DROP INDEX `IDX_05fe989de447c5546c08a3a506` ON `alarm_notice`");
    await runner.query("DROP TABLE `alarm_notice`");
    await runner.query("DROP INDEX `IDX_31b0920cdd3c884f751625fcc4` ON `alarm`");
    await runner.query("DROP INDEX `IDX_debe40f36cdef2031338787911` ON `alarm`");
    await runner.query("DROP TABLE `alarm`");
    await runner.query("CREATE INDEX `IDX_0c0ba6d4b6ed4549aa9452f4ef` ON `delivery` (`state`, `next_attempt_at`)");
    await runner.query("CREATE UNIQUE INDEX `IDX_7a380ac68e1506831721bc480f` ON `delivery` (`message_id`)");
  }
}
