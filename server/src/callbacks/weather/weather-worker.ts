import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DAY, shanghaiDay } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Worker } from '../../platform/queue/worker.js';
import { rainedOn, WEATHER } from '../public/rain.js';
import { NO_WEATHER, WEATHER_SOURCE, type WeatherSource } from './weather-source.js';

/** CBK-2: asks once a day about the day before, community by community; one that cannot be answered hinders no other. */
@Injectable()
export class WeatherWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WeatherWorker.name);
  private readonly worker = new Worker({
    name: 'weather',
    round: async () => {
      await this.ask();
      return false;
    },
    pollMs: DAY,
    logger: this.logger,
  });

  constructor(
    private readonly database: Database,
    @Inject(WEATHER_SOURCE) private readonly weather: WeatherSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role !== 'web' && this.weather !== NO_WEATHER) this.worker.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.worker.stop();
  }

  /** @returns how many callbacks became due */
  async ask(): Promise<number> {
    const yesterday = shanghaiDay(this.database.now() - DAY);
    let due = 0;
    for (const { id } of await this.database.read.findGlobal(Community, {})) {
      try {
        if (!(await this.weather.rainedOn(id, yesterday))) continue;
        due += await this.database.transact((work) => rainedOn(work, id, yesterday, WEATHER));
      } catch (error) {
        this.logger.error({ err: error, communityId: id }, 'the weather of a community is not known');
      }
    }
    return due;
  }
}
