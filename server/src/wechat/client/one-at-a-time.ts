/**
 * Runs tasks of the same key one after another, tasks of different keys at once.
 * WeChat answers 43108 to a second send in flight to the same openid, whatever the template.
 */
export function createOneAtATime() {
  const tails = new Map<string, Promise<unknown>>();

  return function run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const result = (tails.get(key) ?? Promise.resolve()).then(task);
    const tail = result.then(
      () => {},
      () => {},
    );
    tails.set(key, tail);
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return result;
  };
}
