import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Worker } from '../platform/queue/worker.js';
import { FollowerSync } from './follower-sync.js';
import { FOLLOWER_POLICY } from './policy.js';

/** Runs in the processes that work, where there is a service account. */
@Injectable()
class FollowerWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    sync: FollowerSync,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role' | 'wechat'>,
  ) {
    this.worker = new Worker({
      name: 'followers',
      round: () => sync.runRound(),
      pollMs: FOLLOWER_POLICY.pollMs,
      logger: new Logger(FollowerWorker.name),
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web' && this.config.wechat.serviceAccount) this.worker.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.worker.stop();
  }
}

@Module({ providers: [FollowerSync, FollowerWorker], exports: [FollowerSync] })
export class FollowersModule {}
