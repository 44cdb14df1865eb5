import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Roster1795347094230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"shift_pattern\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"weekday\" integer NOT NULL, \"shifts\" text NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_ae67b3734ced530d846a1d77bf\" ON \"shift_pattern\" (\"community_id\", \"weekday\", \"person_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"shift_day\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"day\" varchar(8) NOT NULL, \"shifts\" text NOT NULL, \"set_by\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_259495a41c9ca9e98693b942d7\" ON \"shift_day\" (\"community_id\", \"day\", \"person_id\") ");
    await runner.query("DROP INDEX \"IDX_464b65ba68ff105f9a74cfb7ba\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_category\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"code\" varchar(40) NOT NULL, \"parent_id\" bigint, \"name\" varchar(40) NOT NULL, \"name_en\" varchar(60) NOT NULL, \"department\" varchar(30) NOT NULL, \"kinds\" text NOT NULL, \"emergency\" integer NOT NULL, \"leak\" integer NOT NULL, \"safety\" integer NOT NULL, \"auto_dispatch\" integer NOT NULL, \"words\" text NOT NULL, \"position\" integer NOT NULL, \"active\" integer NOT NULL, \"auto_assign\" integer NOT NULL DEFAULT (0), \"also_departments\" text)");
    await runner.query("INSERT INTO \"temporary_category\"(\"id\", \"community_id\", \"code\", \"parent_id\", \"name\", \"name_en\", \"department\", \"kinds\", \"emergency\", \"leak\", \"safety\", \"auto_dispatch\", \"words\", \"position\", \"active\") SELECT \"id\", \"community_id\", \"code\", \"parent_id\", \"name\", \"name_en\", \"department\", \"kinds\", \"emergency\", \"leak\", \"safety\", \"auto_dispatch\", \"words\", \"position\", \"active\" FROM \"category\"");
    await runner.query("DROP TABLE \"category\"");
    await runner.query("ALTER TABLE \"temporary_category\" RENAME TO \"category\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_464b65ba68ff105f9a74cfb7ba\" ON \"category\" (\"community_id\", \"code\") ");
    await runner.query("DROP INDEX \"IDX_ee1e29075ae073947aa5dd83c7\"");
    await runner.query("DROP INDEX \"IDX_291f0d4df932ee3fed0a4ccb0a\"");
    await runner.query("DROP INDEX \"IDX_9b07587153e765c68afa965eb7\"");
    await runner.query("DROP INDEX \"IDX_0baec39d8c104041d5c574760a\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_work_order\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"no\" varchar(28) NOT NULL, \"department\" varchar(30) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"task\" varchar(500) NOT NULL, \"assignee_id\" bigint, \"deadline_at\" bigint, \"rectification\" integer NOT NULL, \"dispatched_at\" bigint NOT NULL, \"accepted_at\" bigint, \"arrived_at\" bigint, \"started_at\" bigint, \"finished_at\" bigint, \"signed_at\" bigint, \"confirmed_at\" bigint, \"paused_until\" bigint, \"quote_id\" bigint, \"consented_fen\" bigint, \"actual_fen\" bigint, \"actual_lines\" text, \"result\" text, \"result_media_ids\" text NOT NULL, \"materials_check\" text, \"fee_review\" text, \"signature\" text, \"arrival\" text, \"return_reason\" varchar(500), \"returned_after_refusal\" integer NOT NULL, \"countersigned_at\" bigint, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL, \"support_asked_at\" bigint)");
    await runner.query("INSERT INTO \"temporary_work_order\"(\"id\", \"community_id\", \"ticket_id\", \"no\", \"department\", \"status\", \"is_open\", \"task\", \"assignee_id\", \"deadline_at\", \"rectification\", \"dispatched_at\", \"accepted_at\", \"arrived_at\", \"started_at\", \"finished_at\", \"signed_at\", \"confirmed_at\", \"paused_until\", \"quote_id\", \"consented_fen\", \"actual_fen\", \"actual_lines\", \"result\", \"result_media_ids\", \"materials_check\", \"fee_review\", \"signature\", \"arrival\", \"return_reason\", \"returned_after_refusal\", \"countersigned_at\", \"version\", \"created_at\", \"updated_at\") SELECT \"id\", \"community_id\", \"ticket_id\", \"no\", \"department\", \"status\", \"is_open\", \"task\", \"assignee_id\", \"deadline_at\", \"rectification\", \"dispatched_at\", \"accepted_at\", \"arrived_at\", \"started_at\", \"finished_at\", \"signed_at\", \"confirmed_at\", \"paused_until\", \"quote_id\", \"consented_fen\", \"actual_fen\", \"actual_lines\", \"result\", \"result_media_ids\", \"materials_check\", \"fee_review\", \"signature\", \"arrival\", \"return_reason\", \"returned_after_refusal\", \"countersigned_at\", \"version\", \"created_at\", \"updated_at\" FROM \"work_order\"");
    await runner.query("DROP TABLE \"work_order\"");
    await runner.query("ALTER TABLE \"temporary_work_order\" RENAME TO \"work_order\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_ee1e29075ae073947aa5dd83c7\" ON \"work_order\" (\"community_id\", \"no\") ");
    await runner.query("CREATE INDEX \"IDX_291f0d4df932ee3fed0a4ccb0a\" ON \"work_order\" (\"ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_9b07587153e765c68afa965eb7\" ON \"work_order\" (\"community_id\", \"department\", \"is_open\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_0baec39d8c104041d5c574760a\" ON \"work_order\" (\"assignee_id\", \"is_open\", \"id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_0baec39d8c104041d5c574760a\"");
    await runner.query("DROP INDEX \"IDX_9b07587153e765c68afa965eb7\"");
    await runner.query("DROP INDEX \"IDX_291f0d4df932ee3fed0a4ccb0a\"");
    await runner.query("DROP INDEX \"IDX_ee1e29075ae073947aa5dd83c7\"");
    await runner.query("ALTER TABLE \"work_order\" RENAME TO \"temporary_work_order\"");
    await runner.query("CREATE TABLE \"work_order\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"no\" varchar(28) NOT NULL, \"department\" varchar(30) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"task\" varchar(500) NOT NULL, \"assignee_id\" bigint, \"deadline_at\" bigint, \"rectification\" integer NOT NULL, \"dispatched_at\" bigint NOT NULL, \"accepted_at\" bigint, \"arrived_at\" bigint, \"started_at\" bigint, \"finished_at\" bigint, \"signed_at\" bigint, \"confirmed_at\" bigint, \"paused_until\" bigint, \"quote_id\" bigint, \"consented_fen\" bigint, \"actual_fen\" bigint, \"actual_lines\" text, \"result\" text, \"result_media_ids\" text NOT NULL, \"materials_check\" text, \"fee_review\" text, \"signature\" text, \"arrival\" text, \"return_reason\" varchar(500), \"returned_after_refusal\" integer NOT NULL, \"countersigned_at\" bigint, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"work_order\"(\"id\", \"community_id\", \"ticket_id\", \"no\", \"department\", \"status\", \"is_open\", \"task\", \"assignee_id\", \"deadline_at\", \"rectification\", \"dispatched_at\", \"accepted_at\", \"arrived_at\", \"started_at\", \"finished_at\", \"signed_at\", \"confirmed_at\", \"paused_until\", \"quote_id\", \"consented_fen\", \"actual_fen\", \"actual_lines\", \"result\", \"result_media_ids\", \"materials_check\", \"fee_review\", \"signature\", \"arrival\", \"return_reason\", \"returned_after_refusal\", \"countersigned_at\", \"version\", \"created_at\", \"updated_at\") SELECT \"id\", \"community_id\", \"ticket_id\", \"no\", \"department\", \"status\", \"is_open\", \"task\", \"assignee_id\", \"deadline_at\", \"rectification\", \"dispatched_at\", \"accepted_at\", \"arrived_at\", \"started_at\", \"finished_at\", \"signed_at\", \"confirmed_at\", \"paused_until\", \"quote_id\", \"consented_fen\", \"actual_fen\", \"actual_lines\", \"result\", \"result_media_ids\", \"materials_check\", \"fee_review\", \"signature\", \"arrival\", \"return_reason\", \"returned_after_refusal\", \"countersigned_at\", \"version\", \"created_at\", \"updated_at\" FROM \"temporary_work_order\"");
    await runner.query("DROP TABLE \"temporary_work_order\"");
    await runner.query("CREATE INDEX \"IDX_0baec39d8c104041d5c574760a\" ON \"work_order\" (\"assignee_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_9b07587153e765c68afa965eb7\" ON \"work_order\" (\"community_id\", \"department\", \"is_open\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_291f0d4df932ee3fed0a4ccb0a\" ON \"work_order\" (\"ticket_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_ee1e29075ae073947aa5dd83c7\" ON \"work_order\" (\"community_id\", \"no\") ");
    await runner.query("DROP INDEX \"IDX_464b65ba68ff105f9a74cfb7ba\"");
    await runner.query("ALTER TABLE \"category\" RENAME TO \"temporary_category\"");
    await runner.query("CREATE TABLE \"category\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"code\" varchar(40) NOT NULL, \"parent_id\" bigint, \"name\" varchar(40) NOT NULL, \"name_en\" varchar(60) NOT NULL, \"department\" varchar(30) NOT NULL, \"kinds\" text NOT NULL, \"emergency\" integer NOT NULL, \"leak\" integer NOT NULL, \"safety\" integer NOT NULL, \"auto_dispatch\" integer NOT NULL, \"words\" text NOT NULL, \"position\" integer NOT NULL, \"active\" integer NOT NULL)");
    await runner.query("INSERT INTO \"category\"(\"id\", \"community_id\", \"code\", \"parent_id\", \"name\", \"name_en\", \"department\", \"kinds\", \"emergency\", \"leak\", \"safety\", \"auto_dispatch\", \"words\", \"position\", \"active\") SELECT \"id\", \"community_id\", \"code\", \"parent_id\", \"name\", \"name_en\", \"department\", \"kinds\", \"emergency\", \"leak\", \"safety\", \"auto_dispatch\", \"words\", \"position\", \"active\" FROM \"temporary_category\"");
    await runner.query("DROP TABLE \"temporary_category\"");
    await runner.query("CREATE UNIQUE INDEX \"IDX_464b65ba68ff105f9a74cfb7ba\" ON \"category\" (\"community_id\", \"code\") ");
    await runner.query("DROP INDEX \"IDX_259495a41c9ca9e98693b942d7\"");
    await runner.query("DROP TABLE \"shift_day\"");
    await runner.query("DROP INDEX \"IDX_ae67b3734ced530d846a1d77bf\"");
    await runner.query("DROP TABLE \"shift_pattern\"");
  }
}
