import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DAY } from '@youying/shared/domain/time';
import type { DataSource } from 'typeorm';
import { demoModule } from '../demo/demo.module.js';
import { readDemoState, writeDemoState } from '../demo/demo-state.js';
import { seedDemoCompany } from '../demo/seed/seed-demo-company.js';
import { ENTITIES } from '../entities.js';
import { MIGRATIONS } from '../migrations/index.js';
import { paperModule } from '../paper/paper.module.js';
import { AdjustableClock, type Clock, systemClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { createDataSource, embeddedFile } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { openDatabase } from '../platform/database/open-database.js';
import { openLocalDisk, sweepUnfinished } from '../platform/storage/local-disk.js';
import type { Storage } from '../platform/storage/storage.js';
import { WECHAT_BASE_URL, type WechatSettings } from '../wechat/settings.js';
import { startSimulator, type WechatSimulator } from '../wechat/simulator/simulator.js';
import { loadTemplateBook } from '../wechat/templates/load-template-book.js';
import { SIMULATOR_TEMPLATE_BOOK } from '../wechat/templates/simulator-template-book.js';
import { wechatModule } from '../wechat/wechat.module.js';
import { createApp } from './create-app.js';
import { FEATURES } from './features.js';
import { linkSecretOf } from './link-secret.js';
import { assertSoundTables } from './sound-tables.js';

type SimulatorState = ReturnType<WechatSimulator['snapshot']>;

export interface RunningServer {
  readonly app: NestFastifyApplication;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Only in demo mode. */
  readonly simulator: WechatSimulator | undefined;
  /** Ends requests and workers, keeps the demo's state, closes the database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Default: real time, in the demo plus what was advanced before. */
  readonly clock?: Clock;
  readonly say?: (line: string) => void;
  readonly h5Dir?: string;
  /** What the thread that makes PDFs begins with; tests run from the sources. */
  readonly pressEntry?: URL;
}

const FEE_SCHEDULE = fileURLToPath(new URL('../../assets/fee-schedule.csv', import.meta.url));
const PRESS_ENTRY = new URL('../paper/press/press-worker.js', import.meta.url);
const H5_DIR = fileURLToPath(new URL('../../../miniapp/dist/h5', import.meta.url));

/** The composition root: opens every part and puts them together. The caller listens. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  assertSoundTables();
  const { say = () => {}, h5Dir = H5_DIR } = options;
  const kept = config.demo ? readDemoState<SimulatorState>(config.dataDir) : undefined;
  const clock = options.clock ?? (kept ? new AdjustableClock(kept.clockOffsetMs) : systemClock);
  const dataSource = await openDatabase(
    createDataSource({
      url: config.databaseUrl,
      file: embeddedFile(config),
      entities: ENTITIES,
      migrations: config.databaseUrl ? MIGRATIONS.mysql : MIGRATIONS.libsql,
    }),
  );
  const simulator =
    config.demo && !config.wechat.baseUrl ? await startSimulator({ clock, state: kept?.simulator }) : undefined;
  if (config.demo && (await seedDemoCompany(new Database(dataSource, clock), FEE_SCHEDULE))) {
    say('Seeded the demo company.');
  }
  const features: (Type<object> | DynamicModule)[] = [
    wechatModule({ useFactory: async () => wechatOptions(config, simulator) }),
    ...FEATURES,
    paperModule(options.pressEntry ?? PRESS_ENTRY),
  ];
  if (simulator) features.push(demoModule(simulator));
  const app = await createApp({
    config,
    clock,
    dataSource,
    storage: await openMedia(config),
    linkSecret: linkSecretOf(config),
    features,
    h5Dir,
  });
  return {
    app,
    dataSource,
    clock,
    simulator,
    stop: async () => {
      await app.close();
      if (simulator) {
        const clockOffsetMs = clock instanceof AdjustableClock ? clock.offsetMs() : 0;
        writeDemoState(config.dataDir, { clockOffsetMs, simulator: simulator.snapshot() });
        await simulator.stop();
      }
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

/** What a killed server left half written goes; anything younger may belong to another process that is running. */
async function openMedia({ dataDir }: Config): Promise<Storage> {
  const root = path.join(dataDir, 'media');
  const storage = await openLocalDisk(root);
  await sweepUnfinished(root, Date.now() - DAY);
  return storage;
}

async function wechatOptions(config: Config, simulator: WechatSimulator | undefined) {
  if (simulator) return { settings: simulator.settings(), templates: SIMULATOR_TEMPLATE_BOOK };
  const { appid = '', secret = '', baseUrl = WECHAT_BASE_URL, serviceAccount, templatesFile } = config.wechat;
  const settings: WechatSettings = { appid, secret, baseUrl, serviceAccount };
  return { settings, templates: await loadTemplateBook(templatesFile) };
}
