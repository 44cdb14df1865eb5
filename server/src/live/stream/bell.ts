import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { RING_CHANNEL } from '../policy.js';

/**
 * Rings for the other processes when there are new hints. Through Redis where REDIS_URL is set; a ring that is lost, or
 * a Redis that is not there, costs one poll of the stream and nothing else.
 */
@Injectable()
export class Bell {
  private readonly logger = new Logger(Bell.name);
  private out: Redis | undefined;
  private inside: Redis | undefined;
  private troubled = false;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'redisUrl'>) {}

  /** `onRing` also when this process rang itself. */
  async start(onRing: () => void): Promise<void> {
    const { redisUrl } = this.config;
    if (redisUrl === undefined) return;
    const [out, inside] = await Promise.all([this.open(redisUrl), this.open(redisUrl)]);
    this.out = out;
    this.inside = inside;
    inside.on('message', onRing);
    // Whatever rang while the connection was gone is looked for when it is back.
    inside.on('ready', () => {
      this.troubled = false;
      onRing();
    });
    await Promise.all([out, inside].map((redis) => redis.connect().catch(() => undefined)));
    await inside.subscribe(RING_CHANNEL).catch((error) => this.trouble(error));
  }

  ring(): void {
    this.out?.publish(RING_CHANNEL, '').catch((error) => this.trouble(error));
  }

  async stop(): Promise<void> {
    this.out?.disconnect();
    this.inside?.disconnect();
  }

  private async open(url: string): Promise<Redis> {
    // Most servers are alone and need no client of Redis.
    const { Redis } = await import('ioredis');
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, autoResubscribe: true });
    redis.on('error', (error) => this.trouble(error));
    return redis;
  }

  /** Once per trouble, not once per try. */
  private trouble(error: unknown): void {
    if (this.troubled) return;
    this.troubled = true;
    this.logger.warn({ err: error }, 'Redis does not answer: other processes hear of changes by polling');
  }
}
