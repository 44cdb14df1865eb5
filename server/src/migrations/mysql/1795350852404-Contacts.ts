import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Contacts1795350852404 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `contact_log` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `channel` varchar(16) NOT NULL, `outcome` varchar(20) NOT NULL, `phone` varchar(20) NULL, `ticket_id` bigint NULL, `note` varchar(500) NULL, `taken_by` bigint NOT NULL, `at` bigint NOT NULL, INDEX `IDX_39878b22e0cf972ba6f2e264ed` (`community_id`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `relayed_message` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `to_person_id` bigint NOT NULL, `from_name` varchar(40) NOT NULL, `from_phone` varchar(20) NULL, `text` text NOT NULL, `taken_by` bigint NOT NULL, `taken_at` bigint NOT NULL, `read_at` bigint NULL, INDEX `IDX_a99dd4e1366e14dbdd789202cd` (`community_id`, `read_at`, `id`), INDEX `IDX_557bb93c2b13d770ee02453678` (`to_person_id`, `read_at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_557bb93c2b13d770ee02453678` ON `relayed_message`");
    await runner.query("DROP INDEX `IDX_a99dd4e1366e14dbdd789202cd` ON `relayed_message`");
    await runner.query("DROP TABLE `relayed_message`");
    await runner.query("DROP INDEX `IDX_39878b22e0cf972ba6f2e264ed` ON `contact_log`");
    await runner.query("DROP TABLE `contact_log`");
  }
}
