import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Complaints1795353470663 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE IF NOT EXISTS \"complaint\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"status\" varchar(16) NOT NULL, \"acknowledged_at\" bigint, \"verified_at\" bigint, \"genuine\" integer, \"motive\" text, \"wanted\" text, \"classifications\" text NOT NULL, \"decided_nature\" varchar(16), \"concerned_persons\" text NOT NULL, \"facts\" text NOT NULL, \"severity\" varchar(12), \"limits_told_at\" bigint, \"limits_words\" text, \"third_parties\" text NOT NULL, \"remedies\" text NOT NULL, \"replies\" text NOT NULL, \"replied_at\" bigint, \"accepted_at\" bigint, \"explained\" integer NOT NULL, \"released_at\" bigint, \"new_ways\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_d16fd842dc6868bdce36353da2\" ON \"complaint\" (\"community_id\", \"created_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_9ed27a4f6bedfe53f1ea848a85\" ON \"complaint\" (\"ticket_id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"complaint_case\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"ticket_id\" bigint NOT NULL, \"title\" varchar(80) NOT NULL, \"happened\" text NOT NULL, \"handled\" text NOT NULL, \"lesson\" text NOT NULL, \"nature\" varchar(16) NOT NULL, \"content\" varchar(16) NOT NULL, \"responsibility\" varchar(12) NOT NULL, \"severity\" varchar(12), \"written_by\" bigint NOT NULL, \"created_at\" bigint NOT NULL)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_550667fd7b26dae1f574646359\" ON \"complaint_case\" (\"ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_6e3889ac00da4fa130fe007788\" ON \"complaint_case\" (\"community_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"complaint_period\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"kind\" varchar(8) NOT NULL, \"period\" varchar(6) NOT NULL, \"households\" integer NOT NULL, \"frozen_at\" bigint NOT NULL, \"analysis\" text, \"measures\" text, \"reported_by\" bigint, \"reported_at\" bigint)");
    await runner.query("CREATE UNIQUE INDEX \"IDX_c7f38c58d1e11e532fa23688d5\" ON \"complaint_period\" (\"community_id\", \"kind\", \"period\") ");
    await runner.query("DROP INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\"");
    await runner.query("DROP INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\"");
    await runner.query("DROP INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\"");
    await runner.query("DROP INDEX \"IDX_927bea88be6c4b136c8997a9ac\"");
    await runner.query("DROP INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\"");
    await runner.query("DROP INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\"");
    await runner.query("DROP INDEX \"IDX_8287554696680435071b37a77e\"");
    await runner.query("DROP INDEX \"IDX_53edcb0c7a6030490495b9d46c\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"no\" varchar(24), \"kind\" varchar(16) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"priority\" varchar(12) NOT NULL, \"category_id\" bigint, \"department\" varchar(30), \"house_id\" bigint, \"place\" varchar(200) NOT NULL, \"description\" text NOT NULL, \"contact_name\" varchar(40) NOT NULL, \"contact_phone\" varchar(20), \"channel\" varchar(16) NOT NULL, \"reporter_id\" bigint, \"recorded_by\" bigint NOT NULL, \"owner_id\" bigint, \"appointment_from\" bigint, \"appointment_to\" bigint, \"anonymous\" integer NOT NULL, \"linked_ticket_id\" bigint, \"registered_at\" bigint, \"handled_at\" bigint, \"closed_at\" bigint, \"closed_by\" bigint, \"outcome\" text, \"signed_off_by\" bigint, \"signed_off_at\" bigint, \"last_urged_at\" bigint, \"reopen_count\" integer NOT NULL, \"media_ids\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL, \"major\" integer NOT NULL DEFAULT (0), \"close_out\" text, \"archive_id\" bigint, \"link_separable\" integer, \"out_of_hours\" integer, \"alarm_state\" varchar(12), \"concerned\" text)");
    await runner.query("INSERT INTO \"temporary_ticket\"(\"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\", \"alarm_state\") SELECT \"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\", \"alarm_state\" FROM \"ticket\"");
    await runner.query("DROP TABLE \"ticket\"");
    await runner.query("ALTER TABLE \"temporary_ticket\" RENAME TO \"ticket\"");
    await runner.query("CREATE INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\" ON \"ticket\" (\"house_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\" ON \"ticket\" (\"reporter_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\" ON \"ticket\" (\"community_id\", \"created_at\") ");
    await runner.query("CREATE INDEX \"IDX_927bea88be6c4b136c8997a9ac\" ON \"ticket\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\" ON \"ticket\" (\"community_id\", \"no\") ");
    await runner.query("CREATE INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\" ON \"ticket\" (\"owner_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_8287554696680435071b37a77e\" ON \"ticket\" (\"linked_ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_53edcb0c7a6030490495b9d46c\" ON \"ticket\" (\"community_id\", \"closed_at\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_53edcb0c7a6030490495b9d46c\"");
    await runner.query("DROP INDEX \"IDX_8287554696680435071b37a77e\"");
    await runner.query("DROP INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\"");
    await runner.query("DROP INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\"");
    await runner.query("DROP INDEX \"IDX_927bea88be6c4b136c8997a9ac\"");
    await runner.query("DROP INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\"");
    await runner.query("DROP INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\"");
    await runner.query("DROP INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\"");
    await runner.query("ALTER TABLE \"ticket\" RENAME TO \"temporary_ticket\"");
    await runner.query("CREATE TABLE \"ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"no\" varchar(24), \"kind\" varchar(16) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"priority\" varchar(12) NOT NULL, \"category_id\" bigint, \"department\" varchar(30), \"house_id\" bigint, \"place\" varchar(200) NOT NULL, \"description\" text NOT NULL, \"contact_name\" varchar(40) NOT NULL, \"contact_phone\" varchar(20), \"channel\" varchar(16) NOT NULL, \"reporter_id\" bigint, \"recorded_by\" bigint NOT NULL, \"owner_id\" bigint, \"appointment_from\" bigint, \"appointment_to\" bigint, \"anonymous\" integer NOT NULL, \"linked_ticket_id\" bigint, \"registered_at\" bigint, \"handled_at\" bigint, \"closed_at\" bigint, \"closed_by\" bigint, \"outcome\" text, \"signed_off_by\" bigint, \"signed_off_at\" bigint, \"last_urged_at\" bigint, \"reopen_count\" integer NOT NULL, \"media_ids\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL, \"major\" integer NOT NULL DEFAULT (0), \"close_out\" text, \"archive_id\" bigint, \"link_separable\" integer, \"out_of_hours\" integer, \"alarm_state\" varchar(12))");
    await runner.query("INSERT INTO \"ticket\"(\"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\", \"alarm_state\") SELECT \"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\", \"alarm_state\" FROM \"temporary_ticket\"");
    await runner.query("DROP TABLE \"temporary_ticket\"");
    await runner.query("CREATE INDEX \"IDX_53edcb0c7a6030490495b9d46c\" ON \"ticket\" (\"community_id\", \"closed_at\") ");
    await runner.query("CREATE INDEX \"IDX_8287554696680435071b37a77e\" ON \"ticket\" (\"linked_ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\" ON \"ticket\" (\"owner_id\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\" ON \"ticket\" (\"community_id\", \"no\") ");
    await runner.query("CREATE INDEX \"IDX_927bea88be6c4b136c8997a9ac\" ON \"ticket\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\" ON \"ticket\" (\"community_id\", \"created_at\") ");
    await runner.query("CREATE INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\" ON \"ticket\" (\"reporter_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\" ON \"ticket\" (\"house_id\", \"id\") ");
    await runner.query("DROP INDEX \"IDX_c7f38c58d1e11e532fa23688d5\"");
    await runner.query("DROP TABLE \"complaint_period\"");
    await runner.query("DROP INDEX \"IDX_6e3889ac00da4fa130fe007788\"");
    await runner.query("DROP INDEX \"IDX_550667fd7b26dae1f574646359\"");
    await runner.query("DROP TABLE \"complaint_case\"");
    await runner.query("DROP INDEX \"IDX_9ed27a4f6bedfe53f1ea848a85\"");
    await runner.query("DROP INDEX \"IDX_d16fd842dc6868bdce36353da2\"");
    await runner.query("DROP TABLE \"complaint\"");
  }
}
