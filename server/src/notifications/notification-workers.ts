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
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { DELIVERY_POLICY, RELAY_POLICY } from './policy.js';
import { OutboxRelay } from './relay/outbox-relay.js';

/** Runs relay and delivery in the processes that work; a web process only writes the outbox. */
@Injectable()
export class NotificationWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly workers: readonly Worker[];

  constructor(
    relay: OutboxRelay,
    delivery: DeliveryWorker,
    wakeups: Wakeups,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    const logger = new Logger(NotificationWorkers.name);
    const outbox = new Worker({
      name: 'outbox',
      round: () => relay.runRound(),
      pollMs: RELAY_POLICY.pollMs,
      logger,
    });
    const deliveries = new Worker({
      name: 'deliveries',
      round: () => delivery.runOrdinaryRound(),
      pollMs: DELIVERY_POLICY.pollMs,
      logger,
    });
    const emergencies = new Worker({
      name: 'emergencies',
      round: () => delivery.runUrgentRound(),
      pollMs: DELIVERY_POLICY.pollMs,
      logger,
    });
    wakeups.on('outbox', () => outbox.nudge());
    wakeups.on('deliveries', () => {
      emergencies.nudge();
      deliveries.nudge();
    });
    this.workers = [outbox, emergencies, deliveries];
  }

  onApplicationBootstrap(): void {
    if (this.config.role === 'web') return;
    for (const worker of this.workers) worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }
}
