export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs what it is given one after another, so that whoever waits for a round also waits for the one before it. */
export function createInTurn(): InTurn {
  let tail: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = tail.then(task);
    tail = result.catch(() => undefined);
    return result;
  };
}
