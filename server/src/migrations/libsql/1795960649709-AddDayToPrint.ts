import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDayToPrint1795960649709 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_84f2de972dd2d703f160ca86ec\"");
    await runner.query("DROP INDEX \"IDX_2a9ad2aace7725e6106cbcf4d9\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_print\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"form\" varchar(20) NOT NULL, \"ticket_id\" bigint, \"work_order_id\" bigint, \"copies\" text NOT NULL, \"place_ids\" text, \"photos\" integer NOT NULL, \"number\" integer, \"language\" varchar(8) NOT NULL, \"printed_by\" bigint NOT NULL, \"printed_by_name\" varchar(40) NOT NULL, \"at\" bigint NOT NULL, \"day\" varchar(8))");
    await runner.query("INSERT INTO \"temporary_print\"(\"id\", \"community_id\", \"form\", \"ticket_id\", \"work_order_id\", \"copies\", \"place_ids\", \"photos\", \"number\", \"language\", \"printed_by\", \"printed_by_name\", \"at\") SELECT \"id\", \"community_id\", \"form\", \"ticket_id\", \"work_order_id\", \"copies\", \"place_ids\", \"photos\", \"number\", \"language\", \"printed_by\", \"printed_by_name\", \"at\" FROM \"print\"");
    await runner.query("DROP TABLE \"print\"");
    await runner.query("ALTER TABLE \"temporary_print\" RENAME TO \"print\"");
    await runner.query("CREATE INDEX \"IDX_84f2de972dd2d703f160ca86ec\" ON \"print\" (\"ticket_id\", \"form\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_2a9ad2aace7725e6106cbcf4d9\" ON \"print\" (\"community_id\", \"id\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_2a9ad2aace7725e6106cbcf4d9\"");
    await runner.query("DROP INDEX \"IDX_84f2de972dd2d703f160ca86ec\"");
    await runner.query("ALTER TABLE \"print\" RENAME TO \"temporary_print\"");
    await runner.query("CREATE TABLE \"print\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"form\" varchar(20) NOT NULL, \"ticket_id\" bigint, \"work_order_id\" bigint, \"copies\" text NOT NULL, \"place_ids\" text, \"photos\" integer NOT NULL, \"number\" integer, \"language\" varchar(8) NOT NULL, \"printed_by\" bigint NOT NULL, \"printed_by_name\" varchar(40) NOT NULL, \"at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"print\"(\"id\", \"community_id\", \"form\", \"ticket_id\", \"work_order_id\", \"copies\", \"place_ids\", \"photos\", \"number\", \"language\", \"printed_by\", \"printed_by_name\", \"at\") SELECT \"id\", \"community_id\", \"form\", \"ticket_id\", \"work_order_id\", \"copies\", \"place_ids\", \"photos\", \"number\", \"language\", \"printed_by\", \"printed_by_name\", \"at\" FROM \"temporary_print\"");
    await runner.query("DROP TABLE \"temporary_print\"");
    await runner.query("CREATE INDEX \"IDX_2a9ad2aace7725e6106cbcf4d9\" ON \"print\" (\"community_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_84f2de972dd2d703f160ca86ec\" ON \"print\" (\"ticket_id\", \"form\", \"id\") ");
  }
}
