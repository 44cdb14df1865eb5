/** Runs at most so many tasks at once; the others wait in order. */
export type Slots = <T>(task: () => Promise<T>) => Promise<T>;

/** @param count how many may run at the same time */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;

  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      // The slot goes straight to the next in line: were it freed first, a newcomer could take it before them.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
