import { Inject, Injectable } from '@nestjs/common';
import { SECOND } from '@youying/shared/domain/time';
import { AdjustableClock, CLOCK } from '../platform/clock/clock.js';
import { timeText } from '../platform/http/ids.js';
import type { DueWork } from '../platform/queue/due-work.js';
import type { ClockView } from './dto/demo-views.js';

/** Everything that happens by itself when its time has come. */
export const DUE_WORK = Symbol('everything that acts by the clock');

/** Moves the demo's time forward, moment by moment: whatever is due on the way is carried out at its own time. */
@Injectable()
export class DemoClock {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CLOCK) private readonly clock: AdjustableClock,
    @Inject(DUE_WORK) private readonly dueWork: readonly DueWork[],
  ) {}

  advance(seconds: number): Promise<ClockView> {
    const turn = this.queue.then(() => this.moveTo(this.clock.now() + seconds * SECOND));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async moveTo(target: number): Promise<ClockView> {
    for (;;) {
      await this.drain();
      const next = await this.nextDueAt();
      if (next === undefined || next > target) break;
      this.clock.moveTo(next);
    }
    this.clock.moveTo(target);
    await this.drain();
    return { now: timeText(this.clock.now()) };
  }

  private async nextDueAt(): Promise<number | undefined> {
    const moments = await Promise.all(this.dueWork.map((work) => work.nextDueAt()));
    // What is due already and was not done just now (another process has it) must not hold up the clock.
    const now = this.clock.now();
    const known = moments.filter((moment): moment is number => moment !== undefined && moment > now);
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  /** Until nothing is due any more: an event may open a task, a task may send a message. */
  private async drain(): Promise<void> {
    let busy = true;
    while (busy) {
      busy = false;
      for (const work of this.dueWork) busy = (await work.runRound()) || busy;
    }
  }
}
