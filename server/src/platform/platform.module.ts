import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import { Database } from './database/database.js';
import { Commands } from './idempotency/commands.js';
import { Wakeups } from './queue/wakeups.js';
import { createLinkSigner, LINK_SIGNER } from './storage/signed-link.js';
import { STORAGE, type Storage } from './storage/storage.js';

export interface PlatformParts {
  readonly config: Config;
  readonly clock: Clock;
  /** Opened: connected, asserted and migrated. */
  readonly dataSource: DataSource;
  readonly storage: Storage;
  /** At least 32 bytes. */
  readonly linkSecret: Uint8Array;
}

@Module({})
export class PlatformModule {}

/** What every feature may ask for, made from parts that the composition root has opened. */
export function platformModule({ config, clock, dataSource, storage, linkSecret }: PlatformParts): DynamicModule {
  return {
    module: PlatformModule,
    global: true,
    imports: [
      TypeOrmModule.forRootAsync({
        useFactory: () => ({ ...dataSource.options }),
        dataSourceFactory: async () => dataSource,
      }),
    ],
    providers: [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: STORAGE, useValue: storage },
      { provide: LINK_SIGNER, useFactory: () => createLinkSigner({ secret: linkSecret, clock }) },
      {
        provide: Database,
        useFactory: (wakeups: Wakeups) => new Database(dataSource, clock, wakeups),
        inject: [Wakeups],
      },
      Commands,
      Wakeups,
    ],
    exports: [CONFIG, CLOCK, STORAGE, LINK_SIGNER, Database, Commands, Wakeups],
  };
}
