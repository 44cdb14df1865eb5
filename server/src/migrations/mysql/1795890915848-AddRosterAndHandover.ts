import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRosterAndHandover1795890915848 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `handover` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `giver_id` bigint NOT NULL, `giver_name` varchar(40) NOT NULL, `taker_id` bigint NOT NULL, `taker_name` varchar(40) NOT NULL, `notes` varchar(1000) NOT NULL, `content` text NOT NULL, `given_at` bigint NOT NULL, `taken_at` bigint NULL, `remark` varchar(500) NULL, `version` int NOT NULL, INDEX `IDX_87b0f010bc9a450e60e00347e4` (`community_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `shift_swap` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `department` varchar(30) NOT NULL, `from_person_id` bigint NOT NULL, `from_day` varchar(8) NOT NULL, `to_person_id` bigint NOT NULL, `to_day` varchar(8) NOT NULL, `reason` varchar(200) NOT NULL, `state` varchar(12) NOT NULL, `asked_at` bigint NOT NULL, `answered_at` bigint NULL, `decided_by` bigint NULL, `decided_at` bigint NULL, `note` varchar(200) NULL, `version` int NOT NULL, INDEX `IDX_2a56686ebfb39b2d30cf1700b2` (`community_id`, `state`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `staff_leave` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `person_id` bigint NOT NULL, `department` varchar(30) NOT NULL, `from_day` varchar(8) NOT NULL, `to_day` varchar(8) NOT NULL, `reason` varchar(200) NOT NULL, `handover_to_id` bigint NOT NULL, `decides_role` varchar(30) NOT NULL, `state` varchar(12) NOT NULL, `asked_at` bigint NOT NULL, `decided_by` bigint NULL, `decided_at` bigint NULL, `note` varchar(200) NULL, `version` int NOT NULL, INDEX `IDX_e368a587f434b944c73199168c` (`person_id`, `from_day`), INDEX `IDX_1040696c7445b54335b546bf6b` (`community_id`, `state`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("CREATE TABLE IF NOT EXISTS `peak` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `open_in` bigint NULL, `above_since` bigint NOT NULL, `alarmed_at` bigint NULL, `severe_at` bigint NULL, `ended_at` bigint NULL, `most` int NOT NULL, INDEX `IDX_31e0a6322cd0e058c01844947c` (`community_id`, `id`), UNIQUE INDEX `IDX_3d9b5804b1f21c678005842e84` (`open_in`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_3d9b5804b1f21c678005842e84` ON `peak`");
    await runner.query("DROP INDEX `IDX_31e0a6322cd0e058c01844947c` ON `peak`");
    await runner.query("DROP TABLE `peak`");
    await runner.query("DROP INDEX `IDX_1040696c7445b54335b546bf6b` ON `staff_leave`");
    await runner.query("DROP INDEX `IDX_e368a587f434b944c73199168c` ON `staff_leave`");
    await runner.query("DROP TABLE `staff_leave`");
    await runner.query("DROP INDEX `IDX_2a56686ebfb39b2d30cf1700b2` ON `shift_swap`");
    await runner.query("DROP TABLE `shift_swap`");
    await runner.query("DROP INDEX `IDX_87b0f010bc9a450e60e00347e4` ON `handover`");
    await runner.query("DROP TABLE `handover`");
  }
}
