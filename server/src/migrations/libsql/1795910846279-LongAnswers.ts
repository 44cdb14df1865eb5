import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongAnswers1795910846279 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_alarm_report\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"document\" mediumtext NOT NULL, \"written_by\" bigint NOT NULL, \"written_by_name\" varchar(40) NOT NULL, \"written_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"temporary_alarm_report\"(\"id\", \"community_id\", \"document\", \"written_by\", \"written_by_name\", \"written_at\") SELECT \"id\", \"community_id\", \"document\", \"written_by\", \"written_by_name\", \"written_at\" FROM \"alarm_report\"");
    await runner.query("DROP TABLE \"alarm_report\"");
    await runner.query("ALTER TABLE \"temporary_alarm_report\" RENAME TO \"alarm_report\"");
    await runner.query("DROP INDEX \"IDX_87b0f010bc9a450e60e00347e4\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_handover\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"giver_id\" bigint NOT NULL, \"giver_name\" varchar(40) NOT NULL, \"taker_id\" bigint NOT NULL, \"taker_name\" varchar(40) NOT NULL, \"notes\" varchar(1000) NOT NULL, \"content\" mediumtext NOT NULL, \"given_at\" bigint NOT NULL, \"taken_at\" bigint, \"remark\" varchar(500), \"version\" integer NOT NULL)");
    await runner.query("INSERT INTO \"temporary_handover\"(\"id\", \"community_id\", \"giver_id\", \"giver_name\", \"taker_id\", \"taker_name\", \"notes\", \"content\", \"given_at\", \"taken_at\", \"remark\", \"version\") SELECT \"id\", \"community_id\", \"giver_id\", \"giver_name\", \"taker_id\", \"taker_name\", \"notes\", \"content\", \"given_at\", \"taken_at\", \"remark\", \"version\" FROM \"handover\"");
    await runner.query("DROP TABLE \"handover\"");
    await runner.query("ALTER TABLE \"temporary_handover\" RENAME TO \"handover\"");
    await runner.query("CREATE INDEX \"IDX_87b0f010bc9a450e60e00347e4\" ON \"handover\" (\"community_id\", \"id\") ");
    await runner.query("DROP INDEX \"IDX_1482d923e254705fd82e4d392f\"");
    await runner.query("DROP INDEX \"IDX_72d9c713a563e6e92176fe0e44\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_idempotency_key\" (\"id\" bigint PRIMARY KEY NOT NULL, \"caller_key\" varchar(64) NOT NULL, \"request_hash\" varchar(64) NOT NULL, \"answer\" mediumtext, \"created_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"temporary_idempotency_key\"(\"id\", \"caller_key\", \"request_hash\", \"answer\", \"created_at\") SELECT \"id\", \"caller_key\", \"request_hash\", \"answer\", \"created_at\" FROM \"idempotency_key\"");
    await runner.query("DROP TABLE \"idempotency_key\"");
    await runner.query("ALTER TABLE \"temporary_idempotency_key\" RENAME TO \"idempotency_key\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_1482d923e254705fd82e4d392f\" ON \"idempotency_key\" (\"caller_key\") ");
    await runner.query("CREATE INDEX \"IDX_72d9c713a563e6e92176fe0e44\" ON \"idempotency_key\" (\"created_at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_72d9c713a563e6e92176fe0e44\"");
    await runner.query("DROP INDEX \"IDX_1482d923e254705fd82e4d392f\"");
    await runner.query("ALTER TABLE \"idempotency_key\" RENAME TO \"temporary_idempotency_key\"");
    await runner.query("CREATE TABLE \"idempotency_key\" (\"id\" bigint PRIMARY KEY NOT NULL, \"caller_key\" varchar(64) NOT NULL, \"request_hash\" varchar(64) NOT NULL, \"answer\" text, \"created_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"idempotency_key\"(\"id\", \"caller_key\", \"request_hash\", \"answer\", \"created_at\") SELECT \"id\", \"caller_key\", \"request_hash\", \"answer\", \"created_at\" FROM \"temporary_idempotency_key\"");
    await runner.query("DROP TABLE \"temporary_idempotency_key\"");
    await runner.query("CREATE INDEX \"IDX_72d9c713a563e6e92176fe0e44\" ON \"idempotency_key\" (\"created_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_1482d923e254705fd82e4d392f\" ON \"idempotency_key\" (\"caller_key\") ");
    await runner.query("DROP INDEX \"IDX_87b0f010bc9a450e60e00347e4\"");
    await runner.query("ALTER TABLE \"handover\" RENAME TO \"temporary_handover\"");
    await runner.query("CREATE TABLE \"handover\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"giver_id\" bigint NOT NULL, \"giver_name\" varchar(40) NOT NULL, \"taker_id\" bigint NOT NULL, \"taker_name\" varchar(40) NOT NULL, \"notes\" varchar(1000) NOT NULL, \"content\" text NOT NULL, \"given_at\" bigint NOT NULL, \"taken_at\" bigint, \"remark\" varchar(500), \"version\" integer NOT NULL)");
    await runner.query("INSERT INTO \"handover\"(\"id\", \"community_id\", \"giver_id\", \"giver_name\", \"taker_id\", \"taker_name\", \"notes\", \"content\", \"given_at\", \"taken_at\", \"remark\", \"version\") SELECT \"id\", \"community_id\", \"giver_id\", \"giver_name\", \"taker_id\", \"taker_name\", \"notes\", \"content\", \"given_at\", \"taken_at\", \"remark\", \"version\" FROM \"temporary_handover\"");
    await runner.query("DROP TABLE \"temporary_handover\"");
    await runner.query("CREATE INDEX \"IDX_87b0f010bc9a450e60e00347e4\" ON \"handover\" (\"community_id\", \"id\") ");
    await runner.query("ALTER TABLE \"alarm_report\" RENAME TO \"temporary_alarm_report\"");
    await runner.query("CREATE TABLE \"alarm_report\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"document\" text NOT NULL, \"written_by\" bigint NOT NULL, \"written_by_name\" varchar(40) NOT NULL, \"written_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"alarm_report\"(\"id\", \"community_id\", \"document\", \"written_by\", \"written_by_name\", \"written_at\") SELECT \"id\", \"community_id\", \"document\", \"written_by\", \"written_by_name\", \"written_at\" FROM \"temporary_alarm_report\"");
    await runner.query("DROP TABLE \"temporary_alarm_report\"");
  }
}
