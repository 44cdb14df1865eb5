import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HearWechat1796054820204 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `service_follower` (`id` bigint NOT NULL, `openid` varchar(64) NOT NULL, `unionid` varchar(64) NULL, `asked_at` bigint NULL, `listed_at` bigint NULL, `created_at` bigint NOT NULL, INDEX `IDX_dd0760a37e036d60a3b0795906` (`asked_at`), INDEX `IDX_b2f90acddae71c5364e90fe836` (`unionid`), UNIQUE INDEX `IDX_7ce98eb572ed92110ddbd76ada` (`openid`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `wechat_event` (`id` bigint NOT NULL, `sameness` varchar(64) NOT NULL, `created_at` bigint NOT NULL, INDEX `IDX_42232470c04faadba676cf6064` (`created_at`), UNIQUE INDEX `IDX_2817a94438d99b67e37e7759bc` (`sameness`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `delivery` ADD `arrived_at` bigint NULL");
    await runner.query("CREATE INDEX `IDX_0384c3247e2ca6573c1f80b912` ON `delivery` (`msgid`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_0384c3247e2ca6573c1f80b912` ON `delivery`");
    await runner.query("ALTER TABLE `delivery` DROP COLUMN `arrived_at`");
    await runner.query("DROP INDEX `IDX_2817a94438d99b67e37e7759bc` ON `wechat_event`");
    await runner.query("DROP INDEX `IDX_42232470c04faadba676cf6064` ON `wechat_event`");
    await runner.query("DROP TABLE `wechat_event`");
    await runner.query("DROP INDEX `IDX_7ce98eb572ed92110ddbd76ada` ON `service_follower`");
    await runner.query("DROP INDEX `IDX_b2f90acddae71c5364e90fe836` ON `service_follower`");
    await runner.query("DROP INDEX `IDX_dd0760a37e036d60a3b0795906` ON `service_follower`");
    await runner.query("DROP TABLE `service_follower`");
  }
}
