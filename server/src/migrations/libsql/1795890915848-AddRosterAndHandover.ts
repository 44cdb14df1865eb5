import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRosterAndHandover1795890915848 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"handover\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"giver_id\" bigint NOT NULL, \"giver_name\" varchar(40) NOT NULL, \"taker_id\" bigint NOT NULL, \"taker_name\" varchar(40) NOT NULL, \"notes\" varchar(1000) NOT NULL, \"content\" text NOT NULL, \"given_at\" bigint NOT NULL, \"taken_at\" bigint, \"remark\" varchar(500), \"version\" integer NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_87b0f010bc9a450e60e00347e4\" ON \"handover\" (\"community_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"shift_swap\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"department\" varchar(30) NOT NULL, \"from_person_id\" bigint NOT NULL, \"from_day\" varchar(8) NOT NULL, \"to_person_id\" bigint NOT NULL, \"to_day\" varchar(8) NOT NULL, \"reason\" varchar(200) NOT NULL, \"state\" varchar(12) NOT NULL, \"asked_at\" bigint NOT NULL, \"answered_at\" bigint, \"decided_by\" bigint, \"decided_at\" bigint, \"note\" varchar(200), \"version\" integer NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_2a56686ebfb39b2d30cf1700b2\" ON \"shift_swap\" (\"community_id\", \"state\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"staff_leave\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"department\" varchar(30) NOT NULL, \"from_day\" varchar(8) NOT NULL, \"to_day\" varchar(8) NOT NULL, \"reason\" varchar(200) NOT NULL, \"handover_to_id\" bigint NOT NULL, \"decides_role\" varchar(30) NOT NULL, \"state\" varchar(12) NOT NULL, \"asked_at\" bigint NOT NULL, \"decided_by\" bigint, \"decided_at\" bigint, \"note\" varchar(200), \"version\" integer NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_e368a587f434b944c73199168c\" ON \"staff_leave\" (\"person_id\", \"from_day\") ");
    await runner.query("CREATE INDEX \"IDX_1040696c7445b54335b546bf6b\" ON \"staff_leave\" (\"community_id\", \"state\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"peak\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"open_in\" bigint, \"above_since\" bigint NOT NULL, \"alarmed_at\" bigint, \"severe_at\" bigint, \"ended_at\" bigint, \"most\" integer NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_31e0a6322cd0e058c01844947c\" ON \"peak\" (\"community_id\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_3d9b5804b1f21c678005842e84\" ON \"peak\" (\"open_in\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_3d9b5804b1f21c678005842e84\"");
    await runner.query("DROP INDEX \"IDX_31e0a6322cd0e058c01844947c\"");
    await runner.query("DROP TABLE \"peak\"");
    await runner.query("DROP INDEX \"IDX_1040696c7445b54335b546bf6b\"");
    await runner.query("DROP INDEX \"IDX_e368a587f434b944c73199168c\"");
    await runner.query("DROP TABLE \"staff_leave\"");
    await runner.query("DROP INDEX \"IDX_2a56686ebfb39b2d30cf1700b2\"");
    await runner.query("DROP TABLE \"shift_swap\"");
    await runner.query("DROP INDEX \"IDX_87b0f010bc9a450e60e00347e4\"");
    await runner.query("DROP TABLE \"handover\"");
  }
}
