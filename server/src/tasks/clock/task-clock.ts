import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { atOnce } from '../../platform/queue/at-once.js';
import type { DueWork } from '../../platform/queue/due-work.js';
import { createInTurn } from '../../platform/queue/in-turn.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { PeakWatch } from '../peak/peak-watch.js';
import { PeriodOpener } from '../periodic/period-opener.js';
import { CLOCK_POLICY } from '../policy.js';
import { Task } from '../task.entity.js';
import { catchUp } from './catch-up.js';
import { takeStep } from './take-step.js';

const EVERYTHING = scopeOfEverything('the task clock serves every community');

/** The procedure book at work: reminds, presses and escalates, each step exactly once; costs only what is due. */
@Injectable()
export class TaskClock implements DueWork {
  private readonly logger = new Logger(TaskClock.name);
  private readonly inTurn = createInTurn();
  private readonly periods: PeriodOpener;
  private readonly peaks: PeakWatch;

  constructor(
    private readonly database: Database,
    private readonly wakeups: Wakeups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.periods = new PeriodOpener(database, clock);
    this.peaks = new PeakWatch(database, clock);
  }

  async nextDueAt(): Promise<Instant | undefined> {
    const sql = 'SELECT MIN(next_action_at) AS next_due FROM task WHERE is_open = 1 AND next_action_at IS NOT NULL';
    const [row] = await this.database.read.rows<{ next_due: number | string | null }>(sql, []);
    const moments = [this.periods.nextDueAt(), await this.peaks.nextDueAt(), row?.next_due ?? undefined];
    return Math.min(...moments.flatMap((moment) => (moment === undefined ? [] : Number(moment))));
  }

  /** True when it did anything: the next step of the same task may be due as well. */
  runRound(): Promise<boolean> {
    return this.inTurn(() => this.round());
  }

  private async round(): Promise<boolean> {
    const opened = (await this.periods.round()) || (await this.peaks.round());
    const now = this.clock.now();
    const due = await this.database.read.find(
      Task,
      EVERYTHING,
      { isOpen: true, nextActionAt: { lte: now } },
      { orderBy: [['nextActionAt', 'asc']], limit: CLOCK_POLICY.batch },
    );
    const late = lateOf(due, now);
    let taken = 0;
    for (const [communityId, tasks] of late) if (await this.catchUp(communityId, tasks)) taken += 1;
    const inTime = due.filter(({ communityId }) => !late.has(communityId));
    await atOnce(CLOCK_POLICY.tasksAtOnce, inTime, async ({ id, step }) => {
      if (await this.step(id, step)) taken += 1;
    });
    if (taken > 0) this.wakeups.nudge('deliveries');
    return opened || taken > 0;
  }

  /** All that is due in a community whose tasks wait for hours, by one unit of work; one by one where that fails. */
  private async catchUp(communityId: number, tasks: readonly Task[]): Promise<boolean> {
    const ids = tasks.map(({ id }) => id);
    try {
      return await this.database.transact((work) => catchUp(work, communityId, ids));
    } catch (error) {
      this.logger.error({ err: error, communityId }, 'a community could not be caught up with');
      let taken = false;
      for (const { id, step } of tasks) taken = (await this.step(id, step)) || taken;
      return taken;
    }
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

/** Due tasks of each community in which the oldest has waited so long that the clock must have stood still. */
function lateOf(due: readonly Task[], now: Instant): ReadonlyMap<number, readonly Task[]> {
  const late = new Map<number, Task[]>();
  for (const task of due) {
    const waited = now - (task.nextActionAt ?? now);
    const known = late.get(task.communityId);
    if (known) known.push(task);
    else if (waited > CLOCK_POLICY.stoodStillMs) late.set(task.communityId, [task]);
  }
  return late;
}
