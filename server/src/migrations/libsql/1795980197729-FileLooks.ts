import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FileLooks1795980197729 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"file_look\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"subject_type\" varchar(10) NOT NULL, \"subject_id\" bigint NOT NULL, \"subject_name\" varchar(120) NOT NULL, \"person_id\" bigint NOT NULL, \"person_name\" varchar(40) NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_094781df79321d293f3f2d7fd6\" ON \"file_look\" (\"community_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_87a43db36a6a4ff4e769117610\" ON \"file_look\" (\"person_id\", \"subject_type\", \"subject_id\", \"at\") ");
    await runner.query("CREATE INDEX \"IDX_1226b7fd463fba80d9e67e750c\" ON \"file_look\" (\"subject_type\", \"subject_id\", \"id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_1226b7fd463fba80d9e67e750c\"");
    await runner.query("DROP INDEX \"IDX_87a43db36a6a4ff4e769117610\"");
    await runner.query("DROP INDEX \"IDX_094781df79321d293f3f2d7fd6\"");
    await runner.query("DROP TABLE \"file_look\"");
  }
}
