import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddOutages1795885723779 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"outage\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"kind\" varchar(12) NOT NULL, \"state\" varchar(12) NOT NULL, \"is_open\" integer NOT NULL, \"area\" text NOT NULL, \"cause\" varchar(200) NOT NULL, \"caller_words\" varchar(200) NOT NULL, \"starts_at\" bigint NOT NULL, \"expected_end_at\" bigint, \"ended_at\" bigint, \"outcome\" varchar(200), \"owner_id\" bigint NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_7adf6b88170641afcc475009c5\" ON \"outage\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"outage_event\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"outage_id\" bigint NOT NULL, \"type\" varchar(24) NOT NULL, \"actor_id\" bigint NOT NULL, \"actor_name\" varchar(40) NOT NULL, \"texts\" text NOT NULL, \"state\" varchar(10) NOT NULL, \"told_up_to\" bigint NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_b22581763317caa86ca9ba3c48\" ON \"outage_event\" (\"state\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_5ec3129214a8b183018ff000ad\" ON \"outage_event\" (\"outage_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"outage_follower\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"outage_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_666bb96eaa6ec9fe2d39caa9a4\" ON \"outage_follower\" (\"outage_id\", \"person_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"outage_ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"outage_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"tied_by\" bigint NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_e4b6eb4241731eae88b568aad4\" ON \"outage_ticket\" (\"ticket_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_3afbc071b92641627840442887\" ON \"outage_ticket\" (\"outage_id\", \"ticket_id\") ");
    await runner.query("DROP INDEX \"IDX_aa620212c1476475dea5d26b7f\"");
    await runner.query("DROP INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\"");
    await runner.query("DROP INDEX \"IDX_da49652b1b0639600951d08764\"");
    await runner.query("DROP INDEX \"IDX_dab33ad1f867c200a65b55f80c\"");
    await runner.query("DROP INDEX \"IDX_09727b738a8b2486bd0ce4d991\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_task\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"rule\" varchar(12) NOT NULL, \"kind\" varchar(40) NOT NULL, \"subject_type\" varchar(24) NOT NULL, \"subject_id\" bigint NOT NULL, \"ticket_id\" bigint, \"owner_role\" varchar(30) NOT NULL, \"department\" varchar(30), \"assignee_id\" bigint, \"is_open\" integer NOT NULL, \"state\" varchar(12) NOT NULL, \"due_at\" bigint, \"next_action_at\" bigint, \"step\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"settled_at\" bigint, \"settled_by\" bigint, \"period_key\" varchar(8), \"outcome\" varchar(500), \"about\" varchar(200))");
    await runner.query("INSERT INTO \"temporary_task\"(\"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\") SELECT \"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\" FROM \"task\"");
    await runner.query("DROP TABLE \"task\"");
    await runner.query("ALTER TABLE \"temporary_task\" RENAME TO \"task\"");
    await runner.query("CREATE INDEX \"IDX_aa620212c1476475dea5d26b7f\" ON \"task\" (\"is_open\", \"next_action_at\") ");
    await runner.query("CREATE INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\" ON \"task\" (\"assignee_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_da49652b1b0639600951d08764\" ON \"task\" (\"community_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_dab33ad1f867c200a65b55f80c\" ON \"task\" (\"community_id\", \"kind\", \"period_key\") ");
    await runner.query("CREATE INDEX \"IDX_09727b738a8b2486bd0ce4d991\" ON \"task\" (\"ticket_id\", \"is_open\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_09727b738a8b2486bd0ce4d991\"");
    await runner.query("DROP INDEX \"IDX_dab33ad1f867c200a65b55f80c\"");
    await runner.query("DROP INDEX \"IDX_da49652b1b0639600951d08764\"");
    await runner.query("DROP INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\"");
    await runner.query("DROP INDEX \"IDX_aa620212c1476475dea5d26b7f\"");
    await runner.query("ALTER TABLE \"task\" RENAME TO \"temporary_task\"");
    await runner.query("CREATE TABLE \"task\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"rule\" varchar(12) NOT NULL, \"kind\" varchar(40) NOT NULL, \"subject_type\" varchar(24) NOT NULL, \"subject_id\" bigint NOT NULL, \"ticket_id\" bigint, \"owner_role\" varchar(30) NOT NULL, \"department\" varchar(30), \"assignee_id\" bigint, \"is_open\" integer NOT NULL, \"state\" varchar(12) NOT NULL, \"due_at\" bigint, \"next_action_at\" bigint, \"step\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"settled_at\" bigint, \"settled_by\" bigint, \"period_key\" varchar(8), \"outcome\" varchar(500))");
    await runner.query("INSERT INTO \"task\"(\"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\") SELECT \"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\" FROM \"temporary_task\"");
    await runner.query("DROP TABLE \"temporary_task\"");
    await runner.query("CREATE INDEX \"IDX_09727b738a8b2486bd0ce4d991\" ON \"task\" (\"ticket_id\", \"is_open\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_dab33ad1f867c200a65b55f80c\" ON \"task\" (\"community_id\", \"kind\", \"period_key\") ");
    await runner.query("CREATE INDEX \"IDX_da49652b1b0639600951d08764\" ON \"task\" (\"community_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\" ON \"task\" (\"assignee_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_aa620212c1476475dea5d26b7f\" ON \"task\" (\"is_open\", \"next_action_at\") ");
    await runner.query("DROP INDEX \"IDX_3afbc071b92641627840442887\"");
    await runner.query("DROP INDEX \"IDX_e4b6eb4241731eae88b568aad4\"");
    await runner.query("DROP TABLE \"outage_ticket\"");
    await runner.query("DROP INDEX \"IDX_666bb96eaa6ec9fe2d39caa9a4\"");
    await runner.query("DROP TABLE \"outage_follower\"");
    await runner.query("DROP INDEX \"IDX_5ec3129214a8b183018ff000ad\"");
    await runner.query("DROP INDEX \"IDX_b22581763317caa86ca9ba3c48\"");
    await runner.query("DROP TABLE \"outage_event\"");
    await runner.query("DROP INDEX \"IDX_7adf6b88170641afcc475009c5\"");
    await runner.query("DROP TABLE \"outage\"");
  }
}
