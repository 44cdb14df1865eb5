import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PolicyVersions1795346514469 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"policy_version\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"change_id\" bigint NOT NULL, \"policy_key\" varchar(40) NOT NULL, \"value\" integer NOT NULL, \"previous_value\" integer NOT NULL, \"valid_from\" bigint NOT NULL, \"reason\" varchar(200) NOT NULL, \"changed_by\" bigint NOT NULL, \"changed_by_name\" varchar(40) NOT NULL, \"created_at\" bigint NOT NULL, \"undoes\" bigint)");
    await runner.query("CREATE INDEX \"IDX_c2318d60e219f72b8866503552\" ON \"policy_version\" (\"change_id\") ");
    await runner.query("CREATE INDEX \"IDX_bb6fa2716eafcb7ff59cf7debf\" ON \"policy_version\" (\"community_id\", \"valid_from\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_bb6fa2716eafcb7ff59cf7debf\"");
    await runner.query("DROP INDEX \"IDX_c2318d60e219f72b8866503552\"");
    await runner.query("DROP TABLE \"policy_version\"");
  }
}
