import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PauseOfTasks1795889311640 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_09727b738a8b2486bd0ce4d991\"");
    await runner.query("DROP INDEX \"IDX_dab33ad1f867c200a65b55f80c\"");
    await runner.query("DROP INDEX \"IDX_da49652b1b0639600951d08764\"");
    await runner.query("DROP INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\"");
    await runner.query("DROP INDEX \"IDX_aa620212c1476475dea5d26b7f\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_task\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"rule\" varchar(12) NOT NULL, \"kind\" varchar(40) NOT NULL, \"subject_type\" varchar(24) NOT NULL, \"subject_id\" bigint NOT NULL, \"ticket_id\" bigint, \"owner_role\" varchar(30) NOT NULL, \"department\" varchar(30), \"assignee_id\" bigint, \"is_open\" integer NOT NULL, \"state\" varchar(12) NOT NULL, \"due_at\" bigint, \"next_action_at\" bigint, \"step\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"settled_at\" bigint, \"settled_by\" bigint, \"period_key\" varchar(8), \"outcome\" varchar(500), \"about\" varchar(200), \"paused_at\" bigint)");
    await runner.query("INSERT INTO \"temporary_task\"(\"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\", \"about\") SELECT \"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\", \"about\" FROM \"task\"");
    await runner.query("DROP TABLE \"task\"");
    await runner.query("ALTER TABLE \"temporary_task\" RENAME TO \"task\"");
    await runner.query("CREATE INDEX \"IDX_09727b738a8b2486bd0ce4d991\" ON \"task\" (\"ticket_id\", \"is_open\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_dab33ad1f867c200a65b55f80c\" ON \"task\" (\"community_id\", \"kind\", \"period_key\") ");
    await runner.query("CREATE INDEX \"IDX_da49652b1b0639600951d08764\" ON \"task\" (\"community_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\" ON \"task\" (\"assignee_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_aa620212c1476475dea5d26b7f\" ON \"task\" (\"is_open\", \"next_action_at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_aa620212c1476475dea5d26b7f\"");
    await runner.query("DROP INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\"");
    await runner.query("DROP INDEX \"IDX_da49652b1b0639600951d08764\"");
    await runner.query("DROP INDEX \"IDX_dab33ad1f867c200a65b55f80c\"");
    await runner.query("DROP INDEX \"IDX_09727b738a8b2486bd0ce4d991\"");
    await runner.query("ALTER TABLE \"task\" RENAME TO \"temporary_task\"");
    await runner.query("CREATE TABLE \"task\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"rule\" varchar(12) NOT NULL, \"kind\" varchar(40) NOT NULL, \"subject_type\" varchar(24) NOT NULL, \"subject_id\" bigint NOT NULL, \"ticket_id\" bigint, \"owner_role\" varchar(30) NOT NULL, \"department\" varchar(30), \"assignee_id\" bigint, \"is_open\" integer NOT NULL, \"state\" varchar(12) NOT NULL, \"due_at\" bigint, \"next_action_at\" bigint, \"step\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"settled_at\" bigint, \"settled_by\" bigint, \"period_key\" varchar(8), \"outcome\" varchar(500), \"about\" varchar(200))");
    await runner.query("INSERT INTO \"task\"(\"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\", \"about\") SELECT \"id\", \"community_id\", \"rule\", \"kind\", \"subject_type\", \"subject_id\", \"ticket_id\", \"owner_role\", \"department\", \"assignee_id\", \"is_open\", \"state\", \"due_at\", \"next_action_at\", \"step\", \"created_at\", \"settled_at\", \"settled_by\", \"period_key\", \"outcome\", \"about\" FROM \"temporary_task\"");
    await runner.query("DROP TABLE \"temporary_task\"");
    await runner.query("CREATE INDEX \"IDX_aa620212c1476475dea5d26b7f\" ON \"task\" (\"is_open\", \"next_action_at\") ");
    await runner.query("CREATE INDEX \"IDX_39ad5e48f8efd617d25a83c6b1\" ON \"task\" (\"assignee_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE INDEX \"IDX_da49652b1b0639600951d08764\" ON \"task\" (\"community_id\", \"is_open\", \"due_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_dab33ad1f867c200a65b55f80c\" ON \"task\" (\"community_id\", \"kind\", \"period_key\") ");
    await runner.query("CREATE INDEX \"IDX_09727b738a8b2486bd0ce4d991\" ON \"task\" (\"ticket_id\", \"is_open\") ");
  }
}
