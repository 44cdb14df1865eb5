import { Injectable } from '@nestjs/common';

export type Topic = 'outbox' | 'deliveries' | 'tasks' | 'search' | 'hints' | 'outages';

/** A commit nudges the workers of this process, so that nobody waits for the next poll. Losing one costs a poll. */
@Injectable()
export class Wakeups {
  private readonly listeners = new Map<Topic, () => void>();

  on(topic: Topic, listener: () => void): void {
    this.listeners.set(topic, listener);
  }

  nudge(topic: Topic): void {
    this.listeners.get(topic)?.();
  }
}
