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
import { SearchIndexer } from './search-indexer.js';
import { SEARCH_POLICY } from './search-policy.js';

/** Runs the indexer in the processes that work. */
@Injectable()
export class SearchWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    indexer: SearchIndexer,
    wakeups: Wakeups,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    this.worker = new Worker({
      name: 'search',
      round: () => indexer.runRound(),
      pollMs: SEARCH_POLICY.pollMs,
      logger: new Logger(SearchWorker.name),
    });
    wakeups.on('search', () => this.worker.nudge());
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web') this.worker.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.worker.stop();
  }
}
