import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CallbacksAndCloseOut1795348910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"archive\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"month\" varchar(7) NOT NULL, \"count\" integer NOT NULL, \"digest\" varchar(64) NOT NULL, \"archived_by\" bigint NOT NULL, \"archived_by_name\" varchar(40) NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_ff8038f5678e2ad84eead995f9\" ON \"archive\" (\"community_id\", \"month\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"archived_ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"archive_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"position\" integer NOT NULL, \"no\" varchar(24), \"closed_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_1eda0818b75572b45b335031ef\" ON \"archived_ticket\" (\"archive_id\", \"position\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"callback_summary\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"month\" varchar(7) NOT NULL, \"text\" text NOT NULL, \"written_by\" bigint NOT NULL, \"written_by_name\" varchar(40) NOT NULL, \"written_at\" bigint NOT NULL, \"figures\" text NOT NULL, \"comment\" text, \"commented_by\" bigint, \"commented_by_name\" varchar(40), \"commented_at\" bigint, \"version\" integer NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_bcc391e29c8554218d51cc0af7\" ON \"callback_summary\" (\"community_id\", \"month\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"rainy_day\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"day\" varchar(8) NOT NULL, \"marked_by\" bigint, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_7e351fa4a9022fd516776fc12f\" ON \"rainy_day\" (\"community_id\", \"day\") ");
    await runner.query("ALTER TABLE \"callback\" ADD COLUMN \"round\" integer NOT NULL DEFAULT (1)");
    await runner.query("ALTER TABLE \"callback\" ADD COLUMN \"waits_for\" varchar(12)");
    await runner.query("ALTER TABLE \"callback\" ADD COLUMN \"missed\" integer NOT NULL DEFAULT (0)");
    await runner.query("ALTER TABLE \"category\" ADD COLUMN \"service\" integer NOT NULL DEFAULT (0)");
    await runner.query("ALTER TABLE \"category\" ADD COLUMN \"long_service\" integer NOT NULL DEFAULT (0)");
    await runner.query("ALTER TABLE \"ticket\" ADD COLUMN \"major\" integer NOT NULL DEFAULT (0)");
    await runner.query("ALTER TABLE \"ticket\" ADD COLUMN \"close_out\" text");
    await runner.query("ALTER TABLE \"ticket\" ADD COLUMN \"archive_id\" bigint");
    // Until now only unanswered calls were kept with an open callback, and nothing else with an unreachable one.
    await runner.query("UPDATE callback SET missed = json_array_length(attempts) WHERE is_open = 1 OR status = 'unreachable'");
    await runner.query("CREATE INDEX \"IDX_1e5ec9418752340a9eb2474a0a\" ON \"callback\" (\"community_id\", \"settled_at\") ");
    await runner.query("CREATE INDEX \"IDX_53edcb0c7a6030490495b9d46c\" ON \"ticket\" (\"community_id\", \"closed_at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_53edcb0c7a6030490495b9d46c\"");
    await runner.query("DROP INDEX \"IDX_1e5ec9418752340a9eb2474a0a\"");
    await runner.query("ALTER TABLE \"ticket\" DROP COLUMN \"archive_id\"");
    await runner.query("ALTER TABLE \"ticket\" DROP COLUMN \"close_out\"");
    await runner.query("ALTER TABLE \"ticket\" DROP COLUMN \"major\"");
    await runner.query("ALTER TABLE \"category\" DROP COLUMN \"long_service\"");
    await runner.query("ALTER TABLE \"category\" DROP COLUMN \"service\"");
    await runner.query("ALTER TABLE \"callback\" DROP COLUMN \"missed\"");
    await runner.query("ALTER TABLE \"callback\" DROP COLUMN \"waits_for\"");
    await runner.query("ALTER TABLE \"callback\" DROP COLUMN \"round\"");
    await runner.query("DROP INDEX \"IDX_7e351fa4a9022fd516776fc12f\"");
    await runner.query("DROP TABLE \"rainy_day\"");
    await runner.query("DROP INDEX \"IDX_bcc391e29c8554218d51cc0af7\"");
    await runner.query("DROP TABLE \"callback_summary\"");
    await runner.query("DROP INDEX \"IDX_1eda0818b75572b45b335031ef\"");
    await runner.query("DROP TABLE \"archived_ticket\"");
    await runner.query("DROP INDEX \"IDX_ff8038f5678e2ad84eead995f9\"");
    await runner.query("DROP TABLE \"archive\"");
  }
}
