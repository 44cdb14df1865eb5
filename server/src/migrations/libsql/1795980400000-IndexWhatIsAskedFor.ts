import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexWhatIsAskedFor1795980400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX \"IDX_2c13473fb87d5c7aedcbd29b19\" ON \"callback\" (\"community_id\", \"result\")");
    await runner.query("CREATE INDEX \"IDX_47ed43bc4e4c265d77a6296b1d\" ON \"message\" (\"person_id\", \"read_at\", \"id\")");
    await runner.query("CREATE INDEX \"IDX_d68d6078dd648ad8ea4644b61c\" ON \"work_order\" (\"community_id\", \"finished_at\")");
    await runner.query("CREATE INDEX \"IDX_06bc8c69400393d01198ab66bb\" ON \"timeline_entry\" (\"community_id\", \"at\")");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_06bc8c69400393d01198ab66bb\"");
    await runner.query("DROP INDEX \"IDX_d68d6078dd648ad8ea4644b61c\"");
    await runner.query("DROP INDEX \"IDX_47ed43bc4e4c265d77a6296b1d\"");
    await runner.query("DROP INDEX \"IDX_2c13473fb87d5c7aedcbd29b19\"");
  }
}
