import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDaySignature1795899290368 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `day_signature` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `day` varchar(8) NOT NULL, `opinion` text NOT NULL, `rewards` varchar(500) NULL, `figures` text NOT NULL, `signed_by` bigint NOT NULL, `signed_by_name` varchar(40) NOT NULL, `signed_at` bigint NOT NULL, UNIQUE INDEX `IDX_8ed757d0fc71917037ba752359` (`community_id`, `day`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_8ed757d0fc71917037ba752359` ON `day_signature`");
    await runner.query("DROP TABLE `day_signature`");
  }
}
