import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPhotoRequests1795959652596 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS `photo_request` (`id` bigint NOT NULL, `community_id` bigint NOT NULL, `ticket_id` bigint NOT NULL, `token_hash` varchar(64) NOT NULL, `words` varchar(60) NULL, `photos_asked` int NOT NULL, `photos_left` int NOT NULL, `tries_left` int NOT NULL, `expires_at` bigint NOT NULL, `asked_by` bigint NOT NULL, `created_at` bigint NOT NULL, INDEX `IDX_88ee39e1a345519a167bf91cd0` (`expires_at`), INDEX `IDX_a7427383459a83b4c0c810aa7b` (`ticket_id`), UNIQUE INDEX `IDX_c3d02938691fe116378e59c89f` (`token_hash`), PRIMARY KEY (`id`)) ENGINE=InnoDB");
    await runner.query("ALTER TABLE `media` CHANGE `uploader_id` `uploader_id` bigint NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `media` CHANGE `uploader_id` `uploader_id` bigint NOT NULL");
    await runner.query("DROP INDEX `IDX_c3d02938691fe116378e59c89f` ON `photo_request`");
    await runner.query("DROP INDEX `IDX_a7427383459a83b4c0c810aa7b` ON `photo_request`");
    await runner.query("DROP INDEX `IDX_88ee39e1a345519a167bf91cd0` ON `photo_request`");
    await runner.query("DROP TABLE `photo_request`");
  }
}
