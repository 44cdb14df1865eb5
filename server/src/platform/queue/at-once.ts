/** Does `task` with every item, at most `width` at a time. A task that fails fails the whole: catch inside. */
export async function atOnce<T>(width: number, items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
