import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CloseAccounts1796036674080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `account_closing` (`id` bigint NOT NULL, `person_id` bigint NOT NULL, `name` varchar(40) NULL, `phone` varchar(20) NULL, `closed_at` bigint NOT NULL, `erased_at` bigint NULL, UNIQUE INDEX `IDX_b938537577c06af20f576cd82d` (`person_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_b938537577c06af20f576cd82d` ON `account_closing`");
    await runner.query("DROP TABLE `account_closing`");
  }
}
