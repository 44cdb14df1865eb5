import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddKnowledge1795887362987 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `category_change` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `category_id` bigint NOT NULL, `before` text NULL, `after` text NOT NULL, `reason` varchar(200) NOT NULL, `by_id` bigint NOT NULL, `by_name` varchar(40) NOT NULL, `at` bigint NOT NULL, `undoes` bigint NULL, INDEX `IDX_23214a6965bffa27d932cd50f9` (`community_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `household_tag` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `house_id` bigint NOT NULL, `tag` varchar(20) NOT NULL, `note` varchar(60) NULL, `added_by` bigint NOT NULL, `added_by_name` varchar(40) NOT NULL, `added_at` bigint NOT NULL, `removed_by` bigint NULL, `removed_at` bigint NULL, INDEX `IDX_440702b2f0415aaa15352809b6` (`house_id`, `removed_at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `knowledge_entry` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `kind` varchar(10) NOT NULL, `code` varchar(40) NOT NULL, `category` varchar(40) NOT NULL, `title` varchar(60) NOT NULL, `text` text NOT NULL, `words` varchar(200) NOT NULL, `active` int NOT NULL, `version` int NOT NULL, `updated_at` bigint NOT NULL, UNIQUE INDEX `IDX_3d0da5b8f236417622e46fd719` (`community_id`, `code`), INDEX `IDX_9197f1aa757854d5532e107996` (`community_id`, `kind`, `active`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `knowledge_version` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `entry_id` bigint NOT NULL, `version` int NOT NULL, `category` varchar(40) NOT NULL, `title` varchar(60) NOT NULL, `text` text NOT NULL, `words` varchar(200) NOT NULL, `active` int NOT NULL, `by_id` bigint NOT NULL, `by_name` varchar(40) NOT NULL, `at` bigint NOT NULL, `restores` int NULL, UNIQUE INDEX `IDX_a25fb2c7de16ffb54db58ff49d` (`entry_id`, `version`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `open_question` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `question` varchar(500) NOT NULL, `asker_name` varchar(40) NOT NULL, `asker_phone` varchar(20) NULL, `house_id` bigint NULL, `owner_id` bigint NOT NULL, `asked_at` bigint NOT NULL, `due_at` bigint NOT NULL, `answered_at` bigint NULL, `answered_by` bigint NULL, `answer` varchar(1000) NULL, INDEX `IDX_f4cdba93ec0f61bea058483cce` (`community_id`, `answered_at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `contact_log` ADD `house_id` bigint NULL");
    await runner.query("CREATE INDEX `IDX_d6badca3470c7ffff390e93581` ON `contact_log` (`house_id`, `at`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_d6badca3470c7ffff390e93581` ON `contact_log`");
    await runner.query("ALTER TABLE `contact_log` DROP COLUMN `house_id`");
    await runner.query("DROP INDEX `IDX_f4cdba93ec0f61bea058483cce` ON `open_question`");
    await runner.query("DROP TABLE `open_question`");
    await runner.query("DROP INDEX `IDX_a25fb2c7de16ffb54db58ff49d` ON `knowledge_version`");
    await runner.query("DROP TABLE `knowledge_version`");
    await runner.query("DROP INDEX `IDX_9197f1aa757854d5532e107996` ON `knowledge_entry`");
    await runner.query("DROP INDEX `IDX_3d0da5b8f236417622e46fd719` ON `knowledge_entry`");
    await runner.query("DROP TABLE `knowledge_entry`");
    await runner.query("DROP INDEX `IDX_440702b2f0415aaa15352809b6` ON `household_tag`");
    await runner.query("DROP TABLE `household_tag`");
    await runner.query("DROP INDEX `IDX_23214a6965bffa27d932cd50f9` ON `category_change`");
    await runner.query("DROP TABLE `category_change`");
  }
}
