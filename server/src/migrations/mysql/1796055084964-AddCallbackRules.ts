import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCallbackRules1796055084964 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `callback_rule_change` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `subject` varchar(40) NOT NULL, `before` text NULL, `after` text NULL, `reason` varchar(200) NOT NULL, `by_id` bigint NOT NULL, `by_name` varchar(40) NOT NULL, `at` bigint NOT NULL, `undoes` bigint NULL, INDEX `IDX_c056e7779d5634fbd3f8ab5f70` (`community_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_c056e7779d5634fbd3f8ab5f70` ON `callback_rule_change`");
    await runner.query("DROP TABLE `callback_rule_change`");
  }
}
