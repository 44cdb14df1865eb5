import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HearWechat1796054820204 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"service_follower\" (\"id\" bigint PRIMARY KEY NOT NULL, \"openid\" varchar(64) NOT NULL, \"unionid\" varchar(64), \"asked_at\" bigint, \"listed_at\" bigint, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_dd0760a37e036d60a3b0795906\" ON \"service_follower\" (\"asked_at\") ");
    await runner.query("CREATE INDEX \"IDX_b2f90acddae71c5364e90fe836\" ON \"service_follower\" (\"unionid\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_7ce98eb572ed92110ddbd76ada\" ON \"service_follower\" (\"openid\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"wechat_event\" (\"id\" bigint PRIMARY KEY NOT NULL, \"sameness\" varchar(64) NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_42232470c04faadba676cf6064\" ON \"wechat_event\" (\"created_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_2817a94438d99b67e37e7759bc\" ON \"wechat_event\" (\"sameness\") ");
    await runner.query("DROP INDEX \"IDX_bdec496cd52e8f28fab7de20e7\"");
    await runner.query("DROP INDEX \"IDX_db36a04e36110abf2412db92f4\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_delivery\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"message_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"template_key\" varchar(20) NOT NULL, \"needs_person\" integer NOT NULL, \"channel\" varchar(16) NOT NULL, \"state\" varchar(10) NOT NULL, \"attempts\" integer NOT NULL, \"next_attempt_at\" bigint NOT NULL, \"outcome\" varchar(60), \"msgid\" varchar(24), \"created_at\" bigint NOT NULL, \"urgent\" integer NOT NULL DEFAULT (0), \"arrived_at\" bigint)");
    await runner.query("INSERT INTO \"temporary_delivery\"(\"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\", \"urgent\") SELECT \"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\", \"urgent\" FROM \"delivery\"");
    await runner.query("DROP TABLE \"delivery\"");
    await runner.query("ALTER TABLE \"temporary_delivery\" RENAME TO \"delivery\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_bdec496cd52e8f28fab7de20e7\" ON \"delivery\" (\"message_id\", \"channel\") ");
    await runner.query("CREATE INDEX \"IDX_db36a04e36110abf2412db92f4\" ON \"delivery\" (\"state\", \"urgent\", \"next_attempt_at\") ");
    await runner.query("CREATE INDEX \"IDX_0384c3247e2ca6573c1f80b912\" ON \"delivery\" (\"msgid\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_0384c3247e2ca6573c1f80b912\"");
    await runner.query("DROP INDEX \"IDX_db36a04e36110abf2412db92f4\"");
    await runner.query("DROP INDEX \"IDX_bdec496cd52e8f28fab7de20e7\"");
    await runner.query("ALTER TABLE \"delivery\" RENAME TO \"temporary_delivery\"");
    await runner.query("CREATE TABLE \"delivery\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"message_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"template_key\" varchar(20) NOT NULL, \"needs_person\" integer NOT NULL, \"channel\" varchar(16) NOT NULL, \"state\" varchar(10) NOT NULL, \"attempts\" integer NOT NULL, \"next_attempt_at\" bigint NOT NULL, \"outcome\" varchar(60), \"msgid\" varchar(24), \"created_at\" bigint NOT NULL, \"urgent\" integer NOT NULL DEFAULT (0))");
    await runner.query("INSERT INTO \"delivery\"(\"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\", \"urgent\") SELECT \"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\", \"urgent\" FROM \"temporary_delivery\"");
    await runner.query("DROP TABLE \"temporary_delivery\"");
    await runner.query("CREATE INDEX \"IDX_db36a04e36110abf2412db92f4\" ON \"delivery\" (\"state\", \"urgent\", \"next_attempt_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_bdec496cd52e8f28fab7de20e7\" ON \"delivery\" (\"message_id\", \"channel\") ");
    await runner.query("DROP INDEX \"IDX_2817a94438d99b67e37e7759bc\"");
    await runner.query("DROP INDEX \"IDX_42232470c04faadba676cf6064\"");
    await runner.query("DROP TABLE \"wechat_event\"");
    await runner.query("DROP INDEX \"IDX_7ce98eb572ed92110ddbd76ada\"");
    await runner.query("DROP INDEX \"IDX_b2f90acddae71c5364e90fe836\"");
    await runner.query("DROP INDEX \"IDX_dd0760a37e036d60a3b0795906\"");
    await runner.query("DROP TABLE \"service_follower\"");
  }
}
