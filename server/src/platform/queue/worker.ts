import type { Logger } from '@nestjs/common';

export interface WorkerOptions {
  readonly name: string;
  /** Does what is due now; true when it was a full batch and there may be more. */
  readonly round: () => Promise<boolean>;
  /** Milliseconds between polls when nobody nudges. */
  readonly pollMs: number;
  /** Milliseconds of rest after a round that was nudged meanwhile: what comes thick and fast is done together. Default 0. */
  readonly restMs?: number;
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
  private isResting = false;
  private stopped = true;

  constructor(private readonly options: WorkerOptions) {}

  start(): void {
    this.stopped = false;
    this.isResting = false;
    this.nudge();
  }

  nudge(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    if (this.isResting) return;
    clearTimeout(this.timer);
    this.running = this.work().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      const { pollMs, restMs = 0 } = this.options;
      const isWanted = this.again;
      this.again = false;
      if (isWanted && restMs === 0) this.nudge();
      else this.nudgeIn(isWanted ? restMs : pollMs, isWanted);
    });
  }

  private nudgeIn(ms: number, isRest: boolean): void {
    this.isResting = isRest;
    this.timer = setTimeout(() => {
      this.isResting = false;
      this.nudge();
    }, ms);
    this.timer.unref();
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
