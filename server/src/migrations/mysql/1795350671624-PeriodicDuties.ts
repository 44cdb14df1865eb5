import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeriodicDuties1795350671624 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `task` ADD `period_key` varchar(8) NULL");
    await runner.query("ALTER TABLE `task` ADD `outcome` varchar(500) NULL");
    await runner.query("ALTER TABLE `message` CHANGE `ticket_id` `ticket_id` bigint NULL");
    await runner.query("DROP INDEX `IDX_09727b738a8b2486bd0ce4d991` ON `task`");
    await runner.query("ALTER TABLE `task` CHANGE `ticket_id` `ticket_id` bigint NULL");
    await runner.query("CREATE UNIQUE INDEX `IDX_dab33ad1f867c200a65b55f80c` ON `task` (`community_id`, `kind`, `period_key`)");
    await runner.query("CREATE INDEX `IDX_09727b738a8b2486bd0ce4d991` ON `task` (`ticket_id`, `is_open`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_09727b738a8b2486bd0ce4d991` ON `task`");
    await runner.query("DROP INDEX `IDX_dab33ad1f867c200a65b55f80c` ON `task`");
    await runner.query("ALTER TABLE `task` CHANGE `ticket_id` `ticket_id` bigint NOT NULL");
    await runner.query("CREATE INDEX `IDX_09727b738a8b2486bd0ce4d991` ON `task` (`ticket_id`, `is_open`)");
    await runner.query("ALTER TABLE `message` CHANGE `ticket_id` `ticket_id` bigint NOT NULL");
    await runner.query("ALTER TABLE `task` DROP COLUMN `outcome`");
    await runner.query("ALTER TABLE `task` DROP COLUMN `period_key`");
  }
}
