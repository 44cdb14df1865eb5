import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkedTickets1795341559274 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX `IDX_8287554696680435071b37a77e` ON `ticket` (`linked_ticket_id`)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX `IDX_8287554696680435071b37a77e` ON `ticket`");
  }
}
