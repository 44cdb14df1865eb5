import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Live1795885296618 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"presence\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"person_name\" varchar(40) NOT NULL, \"doing\" varchar(10) NOT NULL, \"until\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_0d2003cb2fbfdfa93f99cbe9f9\" ON \"presence\" (\"until\") ");
    await runner.query("CREATE INDEX \"IDX_0222733172993fbe1dbec347ee\" ON \"presence\" (\"ticket_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"hint_row\" (\"id\" bigint PRIMARY KEY NOT NULL, \"position\" bigint, \"community_id\" bigint NOT NULL, \"subject_type\" varchar(16) NOT NULL, \"subject_id\" bigint NOT NULL, \"version\" integer, \"kind\" varchar(16) NOT NULL, \"formerly\" text, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_6a311e06a6f750009f55160685\" ON \"hint_row\" (\"created_at\") ");
    await runner.query("CREATE INDEX \"IDX_9150dac4833efc9e4adadeaf45\" ON \"hint_row\" (\"position\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"hint_stream\" (\"id\" bigint PRIMARY KEY NOT NULL, \"last_position\" bigint NOT NULL)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE \"hint_stream\"");
    await runner.query("DROP INDEX \"IDX_9150dac4833efc9e4adadeaf45\"");
    await runner.query("DROP INDEX \"IDX_6a311e06a6f750009f55160685\"");
    await runner.query("DROP TABLE \"hint_row\"");
    await runner.query("DROP INDEX \"IDX_0222733172993fbe1dbec347ee\"");
    await runner.query("DROP INDEX \"IDX_0d2003cb2fbfdfa93f99cbe9f9\"");
    await runner.query("DROP TABLE \"presence\"");
  }
}
