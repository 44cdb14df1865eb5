import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPhotoRequests1795959652596 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"photo_request\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"token_hash\" varchar(64) NOT NULL, \"words\" varchar(60), \"photos_asked\" integer NOT NULL, \"photos_left\" integer NOT NULL, \"tries_left\" integer NOT NULL, \"expires_at\" bigint NOT NULL, \"asked_by\" bigint NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_88ee39e1a345519a167bf91cd0\" ON \"photo_request\" (\"expires_at\") ");
    await runner.query("CREATE INDEX \"IDX_a7427383459a83b4c0c810aa7b\" ON \"photo_request\" (\"ticket_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_c3d02938691fe116378e59c89f\" ON \"photo_request\" (\"token_hash\") ");
    await runner.query("DROP INDEX \"IDX_46fc2d39a542a555432069887c\"");
    await runner.query("DROP INDEX \"IDX_ce542ac3bacf0c638d57a7db1d\"");
    await runner.query("DROP INDEX \"IDX_8bd1ad5f79df58cfd7ad9c42fb\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_media\" (\"id\" bigint PRIMARY KEY NOT NULL, \"uploader_id\" bigint, \"ticket_id\" bigint, \"work_order_id\" bigint, \"purpose\" varchar(20) NOT NULL, \"kind\" varchar(10) NOT NULL, \"stem\" varchar(40) NOT NULL, \"content_type\" varchar(30) NOT NULL, \"extension\" varchar(4) NOT NULL, \"thumb_extension\" varchar(4), \"size\" integer NOT NULL, \"width\" integer, \"height\" integer, \"duration_ms\" integer, \"created_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"temporary_media\"(\"id\", \"uploader_id\", \"ticket_id\", \"work_order_id\", \"purpose\", \"kind\", \"stem\", \"content_type\", \"extension\", \"thumb_extension\", \"size\", \"width\", \"height\", \"duration_ms\", \"created_at\") SELECT \"id\", \"uploader_id\", \"ticket_id\", \"work_order_id\", \"purpose\", \"kind\", \"stem\", \"content_type\", \"extension\", \"thumb_extension\", \"size\", \"width\", \"height\", \"duration_ms\", \"created_at\" FROM \"media\"");
    await runner.query("DROP TABLE \"media\"");
    await runner.query("ALTER TABLE \"temporary_media\" RENAME TO \"media\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_46fc2d39a542a555432069887c\" ON \"media\" (\"stem\") ");
    await runner.query("CREATE INDEX \"IDX_ce542ac3bacf0c638d57a7db1d\" ON \"media\" (\"ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_8bd1ad5f79df58cfd7ad9c42fb\" ON \"media\" (\"uploader_id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_8bd1ad5f79df58cfd7ad9c42fb\"");
    await runner.query("DROP INDEX \"IDX_ce542ac3bacf0c638d57a7db1d\"");
    await runner.query("DROP INDEX \"IDX_46fc2d39a542a555432069887c\"");
    await runner.query("ALTER TABLE \"media\" RENAME TO \"temporary_media\"");
    await runner.query("CREATE TABLE \"media\" (\"id\" bigint PRIMARY KEY NOT NULL, \"uploader_id\" bigint NOT NULL, \"ticket_id\" bigint, \"work_order_id\" bigint, \"purpose\" varchar(20) NOT NULL, \"kind\" varchar(10) NOT NULL, \"stem\" varchar(40) NOT NULL, \"content_type\" varchar(30) NOT NULL, \"extension\" varchar(4) NOT NULL, \"thumb_extension\" varchar(4), \"size\" integer NOT NULL, \"width\" integer, \"height\" integer, \"duration_ms\" integer, \"created_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"media\"(\"id\", \"uploader_id\", \"ticket_id\", \"work_order_id\", \"purpose\", \"kind\", \"stem\", \"content_type\", \"extension\", \"thumb_extension\", \"size\", \"width\", \"height\", \"duration_ms\", \"created_at\") SELECT \"id\", \"uploader_id\", \"ticket_id\", \"work_order_id\", \"purpose\", \"kind\", \"stem\", \"content_type\", \"extension\", \"thumb_extension\", \"size\", \"width\", \"height\", \"duration_ms\", \"created_at\" FROM \"temporary_media\"");
    await runner.query("DROP TABLE \"temporary_media\"");
    await runner.query("CREATE INDEX \"IDX_8bd1ad5f79df58cfd7ad9c42fb\" ON \"media\" (\"uploader_id\") ");
    await runner.query("CREATE INDEX \"IDX_ce542ac3bacf0c638d57a7db1d\" ON \"media\" (\"ticket_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_46fc2d39a542a555432069887c\" ON \"media\" (\"stem\") ");
    await runner.query("DROP INDEX \"IDX_c3d02938691fe116378e59c89f\"");
    await runner.query("DROP INDEX \"IDX_a7427383459a83b4c0c810aa7b\"");
    await runner.query("DROP INDEX \"IDX_88ee39e1a345519a167bf91cd0\"");
    await runner.query("DROP TABLE \"photo_request\"");
  }
}
