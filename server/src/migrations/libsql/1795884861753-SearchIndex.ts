import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchIndex1795884861753 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"search_stale\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL)");
    await runner.query("CREATE TABLE IF NOT EXISTS \"search_document\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"words\" text NOT NULL, \"personal\" text NOT NULL, \"internal\" text NOT NULL)");
    await runner.query("CREATE TABLE IF NOT EXISTS \"search_term\" (\"term\" integer NOT NULL, \"ticket_id\" bigint NOT NULL, PRIMARY KEY (\"term\", \"ticket_id\")) WITHOUT ROWID");
    await runner.query("CREATE TABLE IF NOT EXISTS \"search_progress\" (\"id\" bigint PRIMARY KEY NOT NULL, \"version\" integer NOT NULL, \"reached_id\" bigint, \"indexed\" integer NOT NULL, \"done_at\" bigint)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE \"search_progress\"");
    await runner.query("DROP TABLE \"search_term\"");
    await runner.query("DROP TABLE \"search_document\"");
    await runner.query("DROP TABLE \"search_stale\"");
  }
}
