import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SECOND } from '@youying/shared/domain/time';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Wakeups } from '../platform/queue/wakeups.js';
import { Worker } from '../platform/queue/worker.js';
import { OutageTeller } from './outage-teller.js';

const POLL_MS = 5 * SECOND;

/** Runs the teller in the processes that work; several may run it at once. */
@Injectable()
export class OutageWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    teller: OutageTeller,
    wakeups: Wakeups,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    const logger = new Logger(OutageWorker.name);
    this.worker = new Worker({ name: 'outages', round: () => teller.runRound(), pollMs: POLL_MS, logger });
    wakeups.on('outages', () => this.worker.nudge());
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web') this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}
