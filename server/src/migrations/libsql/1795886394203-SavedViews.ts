import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedViews1795886394203 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"saved_view\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"person_name\" varchar(40) NOT NULL, \"name\" varchar(40) NOT NULL, \"shared\" integer NOT NULL, \"filters\" text NOT NULL, \"columns\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_cffdf7003e6614f8c90f2b49cd\" ON \"saved_view\" (\"community_id\", \"person_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"export_record\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"person_name\" varchar(40) NOT NULL, \"ticket_count\" integer NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_a826f863d11606c0b5f37768f0\" ON \"export_record\" (\"community_id\", \"created_at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_a826f863d11606c0b5f37768f0\"");
    await runner.query("DROP TABLE \"export_record\"");
    await runner.query("DROP INDEX \"IDX_cffdf7003e6614f8c90f2b49cd\"");
    await runner.query("DROP TABLE \"saved_view\"");
  }
}
