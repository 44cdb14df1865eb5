import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Contacts1795350852404 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"contact_log\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"channel\" varchar(16) NOT NULL, \"outcome\" varchar(20) NOT NULL, \"phone\" varchar(20), \"ticket_id\" bigint, \"note\" varchar(500), \"taken_by\" bigint NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_39878b22e0cf972ba6f2e264ed\" ON \"contact_log\" (\"community_id\", \"at\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"relayed_message\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"to_person_id\" bigint NOT NULL, \"from_name\" varchar(40) NOT NULL, \"from_phone\" varchar(20), \"text\" text NOT NULL, \"taken_by\" bigint NOT NULL, \"taken_at\" bigint NOT NULL, \"read_at\" bigint)");
    await runner.query("CREATE INDEX \"IDX_a99dd4e1366e14dbdd789202cd\" ON \"relayed_message\" (\"community_id\", \"read_at\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_557bb93c2b13d770ee02453678\" ON \"relayed_message\" (\"to_person_id\", \"read_at\", \"id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_557bb93c2b13d770ee02453678\"");
    await runner.query("DROP INDEX \"IDX_a99dd4e1366e14dbdd789202cd\"");
    await runner.query("DROP TABLE \"relayed_message\"");
    await runner.query("DROP INDEX \"IDX_39878b22e0cf972ba6f2e264ed\"");
    await runner.query("DROP TABLE \"contact_log\"");
  }
}
