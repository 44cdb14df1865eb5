import type { Clock, Instant } from '@youying/shared/domain/time';

/** Something of a community that many requests ask for and few change. */
export interface Shelf {
  /** Unique; a shelf holds one kind of thing. */
  readonly name: string;
  /** Milliseconds after which it is read again: how long another process may go on with what was before. */
  readonly keptMs: number;
}

interface Entry {
  readonly readAt: Instant;
  readonly value: unknown;
}

/** Rows kept in memory for a short while, one per shelf and community; forgotten at once where they change. */
export class Kept {
  private readonly entries = new Map<string, Entry>();
  /** Counts what was forgotten, so that a reading begun before is not kept after. */
  private forgotten = 0;

  constructor(private readonly clock: Clock) {}

  now(): Instant {
    return this.clock.now();
  }

  async get<T>(shelf: Shelf, communityId: number, read: () => Promise<T>): Promise<T> {
    const now = this.clock.now();
    const key = keyOf(shelf, communityId);
    const known = this.entries.get(key);
    // A clock that was set back must not keep an entry alive for longer.
    if (known && known.readAt <= now && now < known.readAt + shelf.keptMs) return known.value as T;
    const { forgotten } = this;
    const value = await read();
    if (forgotten === this.forgotten) this.entries.set(key, { readAt: now, value });
    return value;
  }

  forget(shelf: Shelf, communityId: number): void {
    this.forgotten += 1;
    this.entries.delete(keyOf(shelf, communityId));
  }
}

const keyOf = ({ name }: Pick<Shelf, 'name'>, communityId: number): string => `${name} ${communityId}`;
