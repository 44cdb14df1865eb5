import type { MigrationInterface, QueryRunner } from 'typeorm';

/** FUP-6: what a community set in hours is as many working days, begun ones whole. */
export class AgentCallInWorkingDays1795981400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE `policy_version` SET `policy_key` = 'agentComplaintCallWorkingDays', `value` = (`value` + 23) DIV 24, `previous_value` = (`previous_value` + 23) DIV 24 WHERE `policy_key` = 'agentComplaintCallHours'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE `policy_version` SET `policy_key` = 'agentComplaintCallHours', `value` = `value` * 24, `previous_value` = `previous_value` * 24 WHERE `policy_key` = 'agentComplaintCallWorkingDays'",
    );
  }
}
