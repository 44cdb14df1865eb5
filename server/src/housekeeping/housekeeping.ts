import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DAY, HOUR } from '@youying/shared/domain/time';
import { eraseClosedAccounts } from '../accounts/public/erase-accounts.js';
import { MediaEntity } from '../media/media.entity.js';
import { sweepOrphans } from '../media/public/sweep-orphans.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { HINTS_KEPT_MS } from '../platform/hints/record-hint.js';
import { IDEMPOTENCY_KEPT_MS } from '../platform/idempotency/commands.js';
import { Worker } from '../platform/queue/worker.js';
import { STORAGE, type Storage } from '../platform/storage/storage.js';
import { passOnOrphans } from './pass-on-orphans.js';

const EVERY_MS = 6 * HOUR;
/** An upload may still be committing; with `EVERY_MS` less than the day in which pictures of who left are gone (F3). */
const ORPHAN_GRACE_MS = 12 * HOUR;
/** Ended and expired sessions stay a while, so that a stolen refresh token is still recognised. */
const SESSIONS_KEPT_MS = 30 * DAY;

/** Rows and files that have done their duty go away, and who closed their account (F3); matters whose owner has left get another (ROL-3). */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: Worker;

  constructor(
    private readonly database: Database,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    this.worker = new Worker({
      name: 'housekeeping',
      round: async () => {
        await passOnOrphans(this.database);
        await eraseClosedAccounts(this.database);
        await this.sweep();
        return false;
      },
      pollMs: EVERY_MS,
      logger: new Logger(Housekeeping.name),
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web') this.worker.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.worker.stop();
  }

  /** @returns how many rows and objects went */
  async sweep(): Promise<{ rows: number; objects: number }> {
    const rows = await this.database.transact(async (work) => {
      const deletes: readonly (readonly [string, readonly unknown[]])[] = [
        ['DELETE FROM idempotency_key WHERE created_at < ?', [work.now - IDEMPOTENCY_KEPT_MS]],
        [
          'DELETE FROM session WHERE refresh_expires_at < ? OR (ended_at IS NOT NULL AND ended_at < ?)',
          [work.now - SESSIONS_KEPT_MS, work.now - SESSIONS_KEPT_MS],
        ],
        ['DELETE FROM hint_row WHERE created_at < ? AND position IS NOT NULL', [work.now - HINTS_KEPT_MS]],
        ['DELETE FROM presence WHERE until < ?', [work.now]],
        ['DELETE FROM qr_login WHERE expires_at < ?', [work.now - DAY]],
        ['DELETE FROM photo_request WHERE expires_at < ?', [work.now - DAY]],
        ['DELETE FROM wechat_event WHERE created_at < ?', [work.now - DAY]],
        ['DELETE FROM login_failure WHERE last_at < ?', [work.now - DAY]],
      ];
      let gone = 0;
      for (const [sql, values] of deletes) gone += await work.execute(sql, values);
      return gone;
    });
    // Files carry the time of the machine, not of the injected clock.
    const objects = await sweepOrphans(this.storage, Date.now() - ORPHAN_GRACE_MS, (stems) => this.knownStems(stems));
    return { rows, objects: objects.length };
  }

  private async knownStems(stems: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.read.findGlobal(MediaEntity, { stem: stems });
    return new Set(rows.map(({ stem }) => stem));
  }
}
