import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import type { FontFiles } from './draw/ink.js';
import { PressCache } from './press-cache.js';
import type { PressAnswer, PressJob, Printed, Sheet } from './sheets.js';

/** Nest injection token of the press. */
export const PRESS = Symbol('Press');

/** Sheets that wait; more are told to come back. */
const LONGEST_QUEUE = 50;
const LONGEST_PRINT_MS = 30_000;
/** The fonts are 20 MB in memory: an idle press gives them back. */
const IDLE_MS = 60_000;
const MEMORY_MB = 192;
const CACHE_BYTES = 32 * 1024 * 1024;

const FONT_PACKAGE = '@expo-google-fonts/noto-sans-sc';

function fontFiles(): FontFiles {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`));
  const file = (weight: string) => path.join(folder, weight, `NotoSansSC_${weight}.ttf`);
  return { regular: file('400Regular'), bold: file('700Bold') };
}

interface Waiting {
  readonly settle: (answer: PressAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** Reads the pictures of a sheet, in order, when its turn has come. */
export type ReadPictures = () => Promise<readonly (Uint8Array | null)[]>;

/**
 * Makes PDFs in a thread of its own, one after the other, so that no request waits for a drawing but the one that
 * asked for it. What was printed is kept under the digest of what stands on it: a changed record is another sheet.
 */
export class Press implements OnApplicationShutdown {
  private readonly cache = new PressCache<Printed>(CACHE_BYTES);
  private readonly running = new Map<string, Promise<Printed>>();
  private readonly waiting = new Map<number, Waiting>();
  private queue: Promise<unknown> = Promise.resolve();
  private queued = 0;
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private nextJob = 1;

  /** @param entry the module that the thread begins with: `press-worker.js` */
  constructor(private readonly entry: URL) {}

  /** @throws Problem `unavailable` when too many wait, or the press broke down over this sheet */
  print(sheet: Sheet, readPictures: ReadPictures): Promise<Printed> {
    const digest = createHash('sha256').update(JSON.stringify(sheet)).digest('hex');
    const known = this.cache.get(digest);
    if (known) return Promise.resolve(known);
    const begun = this.running.get(digest);
    if (begun) return begun;
    if (this.queued >= LONGEST_QUEUE) throw new Problem('unavailable');
    this.queued += 1;
    const printed = this.inTurn(async () => this.run(sheet, await readPictures()))
      .then((result) => {
        this.cache.put(digest, result, result.bytes.byteLength);
        return result;
      })
      .finally(() => {
        this.queued -= 1;
        this.running.delete(digest);
      });
    this.running.set(digest, printed);
    return printed;
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.idle);
    await this.worker?.terminate();
  }

  /** One sheet's pictures in memory at a time, however many ask. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.queue.then(task, task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async run(sheet: Sheet, pictures: readonly (Uint8Array | null)[]): Promise<Printed> {
    const worker = this.open();
    const job: PressJob = { id: this.nextJob++, sheet, pictures };
    const tooLong = setTimeout(() => void worker.terminate(), LONGEST_PRINT_MS);
    try {
      const answer = await new Promise<PressAnswer>((settle, fail) => {
        this.waiting.set(job.id, { settle, fail });
        worker.postMessage(job);
      });
      if (!answer.ok) throw new Problem('unavailable', { cause: new Error(answer.error) });
      const { bytes, pages, replaced } = answer;
      return { bytes, pages, replaced };
    } finally {
      clearTimeout(tooLong);
      this.waiting.delete(job.id);
      this.rest();
    }
  }

  private open(): Worker {
    clearTimeout(this.idle);
    if (this.worker) return this.worker;
    const worker = new Worker(this.entry, {
      workerData: fontFiles(),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    worker.on('message', (answer: PressAnswer) => this.waiting.get(answer.id)?.settle(answer));
    worker.on('error', (error) => this.broke(worker, error));
    worker.on('exit', () => this.broke(worker, new Error('the press stopped')));
    this.worker = worker;
    return worker;
  }

  /** A thread that ended takes its sheet with it; the next sheet gets a new one. */
  private broke(worker: Worker, error: unknown): void {
    if (this.worker === worker) this.worker = undefined;
    for (const { fail } of this.waiting.values()) fail(new Problem('unavailable', { cause: error }));
    this.waiting.clear();
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      const { worker } = this;
      this.worker = undefined;
      void worker?.terminate();
    }, IDLE_MS);
    this.idle.unref();
  }
}
