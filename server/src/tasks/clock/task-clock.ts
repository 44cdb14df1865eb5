import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { atOnce } from '../../platform/queue/at-once.js';
import type { DueWork } from '../../platform/queue/due-work.js';
import { createInTurn } from '../../platform/queue/in-turn.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { CLOCK_POLICY } from '../policy.js';
import { Task } from '../task.entity.js';
import { takeStep } from './take-step.js';

const EVERYTHING = scopeOfEverything('the task clock serves every community');

/** The procedure book at work: reminds, presses and escalates, each step exactly once; costs only what is due. */
@Injectable()
export class TaskClock implements DueWork {
  private readonly logger = new Logger(TaskClock.name);
  private readonly inTurn = createInTurn();

  constructor(
    private readonly database: Database,
    private readonly wakeups: Wakeups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async nextDueAt(): Promise<Instant | undefined> {
    const sql = 'SELECT MIN(next_action_at) AS next_due FROM task WHERE is_open = 1 AND next_action_at IS NOT NULL';
    const [row] = await this.database.read.rows<{ next_due: number | string | null }>(sql, []);
    return row?.next_due == null ? undefined : Number(row.next_due);
  }

  /** True when it did anything: the next step of the same task may be due as well. */
  runRound(): Promise<boolean> {
    return this.inTurn(() => this.round());
  }

  private async round(): Promise<boolean> {
    const due = await this.database.read.find(
      Task,
      EVERYTHING,
      { isOpen: true, nextActionAt: { lte: this.clock.now() } },
      { orderBy: [['nextActionAt', 'asc']], limit: CLOCK_POLICY.batch },
    );
    let taken = 0;
    await atOnce(CLOCK_POLICY.tasksAtOnce, due, async ({ id, step }) => {
      if (await this.step(id, step)) taken += 1;
    });
    if (taken > 0) this.wakeups.nudge('deliveries');
    return taken > 0;
  }

  private async step(id: number, step: number): Promise<boolean> {
    try {
      return await this.database.transact((work) => takeStep(work, id));
    } catch (error) {
      this.logger.error({ err: error, taskId: id }, 'a step of a task could not be taken');
      await this.database.transact(async (work) => {
        const nextActionAt = work.now + CLOCK_POLICY.lookAgainMs;
        work.updateMany(Task, { id, isOpen: true, step }, { nextActionAt });
      });
      return false;
    }
  }
}
