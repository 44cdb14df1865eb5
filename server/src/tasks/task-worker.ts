import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Wakeups } from '../platform/queue/wakeups.js';
import { Worker } from '../platform/queue/worker.js';
import { TaskClock } from './clock/task-clock.js';
import { CLOCK_POLICY } from './policy.js';

/** Runs the task clock in the processes that work; several may run it at once. */
@Injectable()
export class TaskWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    clock: TaskClock,
    wakeups: Wakeups,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    const logger = new Logger(TaskWorker.name);
    this.worker = new Worker({
      name: 'tasks',
      round: () => clock.runRound(),
      pollMs: CLOCK_POLICY.pollMs,
      logger,
    });
    wakeups.on('tasks', () => this.worker.nudge());
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web') this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}
