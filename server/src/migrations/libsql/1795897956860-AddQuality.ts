import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddQuality1795897956860 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"quality_sample\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"week_key\" varchar(8) NOT NULL, \"ticket_id\" bigint NOT NULL, \"agent_id\" bigint NOT NULL, \"drawn_at\" bigint NOT NULL, \"marks\" text, \"total\" integer, \"remark\" varchar(500), \"scored_by\" bigint, \"scored_at\" bigint, \"appeal\" varchar(500), \"answer\" varchar(500), \"version\" integer NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_9e9040de35434a1b1a0bb7d519\" ON \"quality_sample\" (\"agent_id\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_af7170569bba69fd1a6f409a86\" ON \"quality_sample\" (\"community_id\", \"week_key\", \"ticket_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"service_rating\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"source_id\" bigint NOT NULL, \"occasion\" varchar(8) NOT NULL, \"ticket_id\" bigint, \"person_id\" bigint NOT NULL, \"agent_id\" bigint NOT NULL, \"agent_name\" varchar(40) NOT NULL, \"asked_at\" bigint NOT NULL, \"mark\" integer, \"words\" varchar(500), \"rated_at\" bigint, \"review\" varchar(8), \"at_fault\" integer, \"finding\" varchar(500), \"answer\" varchar(500), \"reviewed_by\" bigint, \"reviewed_at\" bigint)");
    await runner.query("CREATE INDEX \"IDX_d28992201f15429bb17f405c5e\" ON \"service_rating\" (\"community_id\", \"review\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_c42ada0e2cec770b60e1b26706\" ON \"service_rating\" (\"community_id\", \"rated_at\") ");
    await runner.query("CREATE INDEX \"IDX_ca134211561c89c0eefd429f96\" ON \"service_rating\" (\"person_id\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_7143db440ee3bee907f01a91dd\" ON \"service_rating\" (\"source_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"training\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"kind\" varchar(8) NOT NULL, \"title\" varchar(100) NOT NULL, \"material\" varchar(500) NOT NULL, \"held_at\" bigint NOT NULL, \"recorded_by\" bigint NOT NULL, \"recorded_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_f4aee694c5a1f02fa69346cb15\" ON \"training\" (\"community_id\", \"held_at\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"training_result\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"training_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"held_at\" bigint NOT NULL, \"recordings\" integer, \"written\" integer, \"total\" integer, \"passed\" integer)");
    await runner.query("CREATE INDEX \"IDX_8fe6aa254e799a11b72bb042f9\" ON \"training_result\" (\"person_id\", \"held_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_388f0dbbd884acb75a12edf66a\" ON \"training_result\" (\"training_id\", \"person_id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_388f0dbbd884acb75a12edf66a\"");
    await runner.query("DROP INDEX \"IDX_8fe6aa254e799a11b72bb042f9\"");
    await runner.query("DROP TABLE \"training_result\"");
    await runner.query("DROP INDEX \"IDX_f4aee694c5a1f02fa69346cb15\"");
    await runner.query("DROP TABLE \"training\"");
    await runner.query("DROP INDEX \"IDX_7143db440ee3bee907f01a91dd\"");
    await runner.query("DROP INDEX \"IDX_ca134211561c89c0eefd429f96\"");
    await runner.query("DROP INDEX \"IDX_c42ada0e2cec770b60e1b26706\"");
    await runner.query("DROP INDEX \"IDX_d28992201f15429bb17f405c5e\"");
    await runner.query("DROP TABLE \"service_rating\"");
    await runner.query("DROP INDEX \"IDX_af7170569bba69fd1a6f409a86\"");
    await runner.query("DROP INDEX \"IDX_9e9040de35434a1b1a0bb7d519\"");
    await runner.query("DROP TABLE \"quality_sample\"");
  }
}
