import type { Logger } from '@nestjs/common';

export interface WorkerOptions {
  readonly name: string;
  /** Does what is due now; true when it was a full batch and there may be more. */
  readonly round: () => Promise<boolean>;
  /** Milliseconds between polls when nobody nudges. */
  readonly pollMs: number;
  readonly logger: Pick<Logger, 'error'>;
}

/**
 * A loop that works off rows: polls, can be nudged, never runs twice at once in a process, and stops between rounds.
 * Rows are claimed in the database, so several processes may run the same worker.
 */
export class Worker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;

  constructor(private readonly options: WorkerOptions) {}

  start(): void {
    this.stopped = false;
    this.nudge();
  }

  nudge(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.work().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) {
        this.again = false;
        this.nudge();
      } else {
        this.timer = setTimeout(() => this.nudge(), this.options.pollMs);
        this.timer.unref();
      }
    });
  }

  /** Ends after the round that is running. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async work(): Promise<void> {
    try {
      while (!this.stopped && (await this.options.round()));
    } catch (error) {
      this.options.logger.error({ err: error, worker: this.options.name }, 'worker round failed');
    }
  }
}
