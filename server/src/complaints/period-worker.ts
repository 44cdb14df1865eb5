import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { MINUTE } from '@youying/shared/domain/time';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Worker } from '../platform/queue/worker.js';
import { PeriodClock } from './period-clock.js';

const POLL_MS = MINUTE;

/** Runs the period clock in the processes that work; several may run it at once. */
@Injectable()
export class PeriodWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    clock: PeriodClock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    const logger = new Logger(PeriodWorker.name);
    this.worker = new Worker({ name: 'complaint periods', round: () => clock.runRound(), pollMs: POLL_MS, logger });
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web') this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}
