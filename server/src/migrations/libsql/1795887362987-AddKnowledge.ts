import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddKnowledge1795887362987 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"category_change\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"category_id\" bigint NOT NULL, \"before\" text, \"after\" text NOT NULL, \"reason\" varchar(200) NOT NULL, \"by_id\" bigint NOT NULL, \"by_name\" varchar(40) NOT NULL, \"at\" bigint NOT NULL, \"undoes\" bigint)");
    await runner.query("CREATE INDEX \"IDX_23214a6965bffa27d932cd50f9\" ON \"category_change\" (\"community_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"household_tag\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"house_id\" bigint NOT NULL, \"tag\" varchar(20) NOT NULL, \"note\" varchar(60), \"added_by\" bigint NOT NULL, \"added_by_name\" varchar(40) NOT NULL, \"added_at\" bigint NOT NULL, \"removed_by\" bigint, \"removed_at\" bigint)");
    await runner.query("CREATE INDEX \"IDX_440702b2f0415aaa15352809b6\" ON \"household_tag\" (\"house_id\", \"removed_at\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"knowledge_entry\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"kind\" varchar(10) NOT NULL, \"code\" varchar(40) NOT NULL, \"category\" varchar(40) NOT NULL, \"title\" varchar(60) NOT NULL, \"text\" text NOT NULL, \"words\" varchar(200) NOT NULL, \"active\" integer NOT NULL, \"version\" integer NOT NULL, \"updated_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_3d0da5b8f236417622e46fd719\" ON \"knowledge_entry\" (\"community_id\", \"code\") ");
    await runner.query("CREATE INDEX \"IDX_9197f1aa757854d5532e107996\" ON \"knowledge_entry\" (\"community_id\", \"kind\", \"active\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"knowledge_version\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"entry_id\" bigint NOT NULL, \"version\" integer NOT NULL, \"category\" varchar(40) NOT NULL, \"title\" varchar(60) NOT NULL, \"text\" text NOT NULL, \"words\" varchar(200) NOT NULL, \"active\" integer NOT NULL, \"by_id\" bigint NOT NULL, \"by_name\" varchar(40) NOT NULL, \"at\" bigint NOT NULL, \"restores\" integer)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_a25fb2c7de16ffb54db58ff49d\" ON \"knowledge_version\" (\"entry_id\", \"version\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"open_question\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"question\" varchar(500) NOT NULL, \"asker_name\" varchar(40) NOT NULL, \"asker_phone\" varchar(20), \"house_id\" bigint, \"owner_id\" bigint NOT NULL, \"asked_at\" bigint NOT NULL, \"due_at\" bigint NOT NULL, \"answered_at\" bigint, \"answered_by\" bigint, \"answer\" varchar(1000))");
    await runner.query("CREATE INDEX \"IDX_f4cdba93ec0f61bea058483cce\" ON \"open_question\" (\"community_id\", \"answered_at\", \"id\") ");
    await runner.query("DROP INDEX \"IDX_39878b22e0cf972ba6f2e264ed\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_contact_log\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"channel\" varchar(16) NOT NULL, \"outcome\" varchar(20) NOT NULL, \"phone\" varchar(20), \"ticket_id\" bigint, \"note\" varchar(500), \"taken_by\" bigint NOT NULL, \"at\" bigint NOT NULL, \"house_id\" bigint)");
    await runner.query("INSERT INTO \"temporary_contact_log\"(\"id\", \"community_id\", \"channel\", \"outcome\", \"phone\", \"ticket_id\", \"note\", \"taken_by\", \"at\") SELECT \"id\", \"community_id\", \"channel\", \"outcome\", \"phone\", \"ticket_id\", \"note\", \"taken_by\", \"at\" FROM \"contact_log\"");
    await runner.query("DROP TABLE \"contact_log\"");
    await runner.query("ALTER TABLE \"temporary_contact_log\" RENAME TO \"contact_log\"");
    await runner.query("CREATE INDEX \"IDX_39878b22e0cf972ba6f2e264ed\" ON \"contact_log\" (\"community_id\", \"at\") ");
    await runner.query("CREATE INDEX \"IDX_d6badca3470c7ffff390e93581\" ON \"contact_log\" (\"house_id\", \"at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_d6badca3470c7ffff390e93581\"");
    await runner.query("DROP INDEX \"IDX_39878b22e0cf972ba6f2e264ed\"");
    await runner.query("ALTER TABLE \"contact_log\" RENAME TO \"temporary_contact_log\"");
    await runner.query("CREATE TABLE \"contact_log\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"channel\" varchar(16) NOT NULL, \"outcome\" varchar(20) NOT NULL, \"phone\" varchar(20), \"ticket_id\" bigint, \"note\" varchar(500), \"taken_by\" bigint NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"contact_log\"(\"id\", \"community_id\", \"channel\", \"outcome\", \"phone\", \"ticket_id\", \"note\", \"taken_by\", \"at\") SELECT \"id\", \"community_id\", \"channel\", \"outcome\", \"phone\", \"ticket_id\", \"note\", \"taken_by\", \"at\" FROM \"temporary_contact_log\"");
    await runner.query("DROP TABLE \"temporary_contact_log\"");
    await runner.query("CREATE INDEX \"IDX_39878b22e0cf972ba6f2e264ed\" ON \"contact_log\" (\"community_id\", \"at\") ");
    await runner.query("DROP INDEX \"IDX_f4cdba93ec0f61bea058483cce\"");
    await runner.query("DROP TABLE \"open_question\"");
    await runner.query("DROP INDEX \"IDX_a25fb2c7de16ffb54db58ff49d\"");
    await runner.query("DROP TABLE \"knowledge_version\"");
    await runner.query("DROP INDEX \"IDX_9197f1aa757854d5532e107996\"");
    await runner.query("DROP INDEX \"IDX_3d0da5b8f236417622e46fd719\"");
    await runner.query("DROP TABLE \"knowledge_entry\"");
    await runner.query("DROP INDEX \"IDX_440702b2f0415aaa15352809b6\"");
    await runner.query("DROP TABLE \"household_tag\"");
    await runner.query("DROP INDEX \"IDX_23214a6965bffa27d932cd50f9\"");
    await runner.query("DROP TABLE \"category_change\"");
  }
}
