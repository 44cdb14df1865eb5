import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Alarms1795352727425 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_7a380ac68e1506831721bc480f\"");
    await runner.query("DROP INDEX \"IDX_0c0ba6d4b6ed4549aa9452f4ef\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"alarm\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"kind\" varchar(16) NOT NULL, \"state\" varchar(12) NOT NULL, \"is_open\" integer NOT NULL, \"place\" varchar(200) NOT NULL, \"text\" text, \"raised_by\" bigint NOT NULL, \"raised_by_name\" varchar(40) NOT NULL, \"raised_at\" bigint NOT NULL, \"recorder_id\" bigint, \"safe_at\" bigint, \"outcome\" text, \"ended_at\" bigint, \"ended_by\" bigint, \"stand_down_by\" bigint, \"stand_down_at\" bigint, \"reported_at\" bigint, \"version\" integer NOT NULL, \"updated_at\" bigint NOT NULL)");
    await runner.query("CREATE INDEX \"IDX_debe40f36cdef2031338787911\" ON \"alarm\" (\"raised_by\", \"raised_at\") ");
    await runner.query("CREATE INDEX \"IDX_31b0920cdd3c884f751625fcc4\" ON \"alarm\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"alarm_notice\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"alarm_id\" bigint NOT NULL, \"person_id\" bigint, \"role\" varchar(30) NOT NULL, \"department\" varchar(30), \"notified_at\" bigint NOT NULL, \"acknowledged_at\" bigint, \"answer\" varchar(12), \"eta_at\" bigint)");
    await runner.query("CREATE INDEX \"IDX_05fe989de447c5546c08a3a506\" ON \"alarm_notice\" (\"person_id\", \"alarm_id\") ");
    await runner.query("CREATE INDEX \"IDX_c7bdfe589bd3a17321c143f11f\" ON \"alarm_notice\" (\"alarm_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"alarm_instruction\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"alarm_id\" bigint NOT NULL, \"text\" varchar(500) NOT NULL, \"given_by\" varchar(40) NOT NULL, \"owner_id\" bigint NOT NULL, \"owner_name\" varchar(40) NOT NULL, \"given_at\" bigint NOT NULL, \"due_at\" bigint NOT NULL, \"is_open\" integer NOT NULL, \"done\" integer, \"outcome\" varchar(500), \"settled_at\" bigint)");
    await runner.query("CREATE INDEX \"IDX_076833e898458c80b357f84d3f\" ON \"alarm_instruction\" (\"alarm_id\", \"id\") ");
    await runner.query("CREATE TABLE IF NOT EXISTS \"alarm_report\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"document\" text NOT NULL, \"written_by\" bigint NOT NULL, \"written_by_name\" varchar(40) NOT NULL, \"written_at\" bigint NOT NULL)");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_delivery\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"message_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"template_key\" varchar(20) NOT NULL, \"needs_person\" integer NOT NULL, \"channel\" varchar(16) NOT NULL, \"state\" varchar(10) NOT NULL, \"attempts\" integer NOT NULL, \"next_attempt_at\" bigint NOT NULL, \"outcome\" varchar(60), \"msgid\" varchar(24), \"created_at\" bigint NOT NULL, \"urgent\" integer NOT NULL DEFAULT (0))");
    await runner.query("INSERT INTO \"temporary_delivery\"(\"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\") SELECT \"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\" FROM \"delivery\"");
    await runner.query("DROP TABLE \"delivery\"");
    await runner.query("ALTER TABLE \"temporary_delivery\" RENAME TO \"delivery\"");
    await runner.query("DROP INDEX \"IDX_53edcb0c7a6030490495b9d46c\"");
    await runner.query("DROP INDEX \"IDX_8287554696680435071b37a77e\"");
    await runner.query("DROP INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\"");
    await runner.query("DROP INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\"");
    await runner.query("DROP INDEX \"IDX_927bea88be6c4b136c8997a9ac\"");
    await runner.query("DROP INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\"");
    await runner.query("DROP INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\"");
    await runner.query("DROP INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\"");
    await runner.query("CREATE TABLE IF NOT EXISTS \"temporary_ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"no\" varchar(24), \"kind\" varchar(16) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"priority\" varchar(12) NOT NULL, \"category_id\" bigint, \"department\" varchar(30), \"house_id\" bigint, \"place\" varchar(200) NOT NULL, \"description\" text NOT NULL, \"contact_name\" varchar(40) NOT NULL, \"contact_phone\" varchar(20), \"channel\" varchar(16) NOT NULL, \"reporter_id\" bigint, \"recorded_by\" bigint NOT NULL, \"owner_id\" bigint, \"appointment_from\" bigint, \"appointment_to\" bigint, \"anonymous\" integer NOT NULL, \"linked_ticket_id\" bigint, \"registered_at\" bigint, \"handled_at\" bigint, \"closed_at\" bigint, \"closed_by\" bigint, \"outcome\" text, \"signed_off_by\" bigint, \"signed_off_at\" bigint, \"last_urged_at\" bigint, \"reopen_count\" integer NOT NULL, \"media_ids\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL, \"major\" integer NOT NULL DEFAULT (0), \"close_out\" text, \"archive_id\" bigint, \"link_separable\" integer, \"out_of_hours\" integer, \"alarm_state\" varchar(12))");
    await runner.query("INSERT INTO \"temporary_ticket\"(\"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\") SELECT \"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\" FROM \"ticket\"");
    await runner.query("DROP TABLE \"ticket\"");
    await runner.query("ALTER TABLE \"temporary_ticket\" RENAME TO \"ticket\"");
    await runner.query("CREATE INDEX \"IDX_53edcb0c7a6030490495b9d46c\" ON \"ticket\" (\"community_id\", \"closed_at\") ");
    await runner.query("CREATE INDEX \"IDX_8287554696680435071b37a77e\" ON \"ticket\" (\"linked_ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\" ON \"ticket\" (\"owner_id\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\" ON \"ticket\" (\"community_id\", \"no\") ");
    await runner.query("CREATE INDEX \"IDX_927bea88be6c4b136c8997a9ac\" ON \"ticket\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\" ON \"ticket\" (\"community_id\", \"created_at\") ");
    await runner.query("CREATE INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\" ON \"ticket\" (\"reporter_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\" ON \"ticket\" (\"house_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_db36a04e36110abf2412db92f4\" ON \"delivery\" (\"state\", \"urgent\", \"next_attempt_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_bdec496cd52e8f28fab7de20e7\" ON \"delivery\" (\"message_id\", \"channel\") ");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"IDX_bdec496cd52e8f28fab7de20e7\"");
    await runner.query("DROP INDEX \"IDX_db36a04e36110abf2412db92f4\"");
    await runner.query("DROP INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\"");
    await runner.query("DROP INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\"");
    await runner.query("DROP INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\"");
    await runner.query("DROP INDEX \"IDX_927bea88be6c4b136c8997a9ac\"");
    await runner.query("DROP INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\"");
    await runner.query("DROP INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\"");
    await runner.query("DROP INDEX \"IDX_8287554696680435071b37a77e\"");
    await runner.query("DROP INDEX \"IDX_53edcb0c7a6030490495b9d46c\"");
    await runner.query("ALTER TABLE \"ticket\" RENAME TO \"temporary_ticket\"");
    await runner.query("CREATE TABLE \"ticket\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"no\" varchar(24), \"kind\" varchar(16) NOT NULL, \"status\" varchar(16) NOT NULL, \"is_open\" integer NOT NULL, \"priority\" varchar(12) NOT NULL, \"category_id\" bigint, \"department\" varchar(30), \"house_id\" bigint, \"place\" varchar(200) NOT NULL, \"description\" text NOT NULL, \"contact_name\" varchar(40) NOT NULL, \"contact_phone\" varchar(20), \"channel\" varchar(16) NOT NULL, \"reporter_id\" bigint, \"recorded_by\" bigint NOT NULL, \"owner_id\" bigint, \"appointment_from\" bigint, \"appointment_to\" bigint, \"anonymous\" integer NOT NULL, \"linked_ticket_id\" bigint, \"registered_at\" bigint, \"handled_at\" bigint, \"closed_at\" bigint, \"closed_by\" bigint, \"outcome\" text, \"signed_off_by\" bigint, \"signed_off_at\" bigint, \"last_urged_at\" bigint, \"reopen_count\" integer NOT NULL, \"media_ids\" text NOT NULL, \"version\" integer NOT NULL, \"created_at\" bigint NOT NULL, \"updated_at\" bigint NOT NULL, \"major\" integer NOT NULL DEFAULT (0), \"close_out\" text, \"archive_id\" bigint, \"link_separable\" integer, \"out_of_hours\" integer)");
    await runner.query("INSERT INTO \"ticket\"(\"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\") SELECT \"id\", \"community_id\", \"no\", \"kind\", \"status\", \"is_open\", \"priority\", \"category_id\", \"department\", \"house_id\", \"place\", \"description\", \"contact_name\", \"contact_phone\", \"channel\", \"reporter_id\", \"recorded_by\", \"owner_id\", \"appointment_from\", \"appointment_to\", \"anonymous\", \"linked_ticket_id\", \"registered_at\", \"handled_at\", \"closed_at\", \"closed_by\", \"outcome\", \"signed_off_by\", \"signed_off_at\", \"last_urged_at\", \"reopen_count\", \"media_ids\", \"version\", \"created_at\", \"updated_at\", \"major\", \"close_out\", \"archive_id\", \"link_separable\", \"out_of_hours\" FROM \"temporary_ticket\"");
    await runner.query("DROP TABLE \"temporary_ticket\"");
    await runner.query("CREATE INDEX \"IDX_46a8e0540313cdb3a27f08e5fd\" ON \"ticket\" (\"house_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_45cd670eb1d351d9ba9141b8e4\" ON \"ticket\" (\"reporter_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_a91c57fa5d0e48e342f7b25c7d\" ON \"ticket\" (\"community_id\", \"created_at\") ");
    await runner.query("CREATE INDEX \"IDX_927bea88be6c4b136c8997a9ac\" ON \"ticket\" (\"community_id\", \"is_open\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_6351e76feaf5e1a338c0ded1ae\" ON \"ticket\" (\"community_id\", \"no\") ");
    await runner.query("CREATE INDEX \"IDX_bee2a3e6594ae09ad49f3ab923\" ON \"ticket\" (\"owner_id\", \"id\") ");
    await runner.query("CREATE INDEX \"IDX_8287554696680435071b37a77e\" ON \"ticket\" (\"linked_ticket_id\") ");
    await runner.query("CREATE INDEX \"IDX_53edcb0c7a6030490495b9d46c\" ON \"ticket\" (\"community_id\", \"closed_at\") ");
    await runner.query("ALTER TABLE \"delivery\" RENAME TO \"temporary_delivery\"");
    await runner.query("CREATE TABLE \"delivery\" (\"id\" bigint PRIMARY KEY NOT NULL, \"community_id\" bigint NOT NULL, \"message_id\" bigint NOT NULL, \"person_id\" bigint NOT NULL, \"template_key\" varchar(20) NOT NULL, \"needs_person\" integer NOT NULL, \"channel\" varchar(16) NOT NULL, \"state\" varchar(10) NOT NULL, \"attempts\" integer NOT NULL, \"next_attempt_at\" bigint NOT NULL, \"outcome\" varchar(60), \"msgid\" varchar(24), \"created_at\" bigint NOT NULL)");
    await runner.query("INSERT INTO \"delivery\"(\"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\") SELECT \"id\", \"community_id\", \"message_id\", \"person_id\", \"template_key\", \"needs_person\", \"channel\", \"state\", \"attempts\", \"next_attempt_at\", \"outcome\", \"msgid\", \"created_at\" FROM \"temporary_delivery\"");
    await runner.query("DROP TABLE \"temporary_delivery\"");
    await runner.query("DROP TABLE \"alarm_report\"");
    await runner.query("DROP INDEX \"IDX_076833e898458c80b357f84d3f\"");
    await runner.query("DROP TABLE \"alarm_instruction\"");
    await runner.query("DROP INDEX \"IDX_c7bdfe589bd3a17321c143f11f\"");
    await runner.query("DROP INDEX \"IDX_05fe989de447c5546c08a3a506\"");
    await runner.query("DROP TABLE \"alarm_notice\"");
    await runner.query("DROP INDEX \"IDX_31b0920cdd3c884f751625fcc4\"");
    await runner.query("DROP INDEX \"IDX_debe40f36cdef2031338787911\"");
    await runner.query("DROP TABLE \"alarm\"");
    await runner.query("CREATE INDEX \"IDX_0c0ba6d4b6ed4549aa9452f4ef\" ON \"delivery\" (\"state\", \"next_attempt_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"IDX_7a380ac68e1506831721bc480f\" ON \"delivery\" (\"message_id\") ");
  }
}
