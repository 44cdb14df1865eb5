import { createSlots } from './slots.js';

/** A task that ends when told to. */
function heldTask(log: string[], name: string) {
  let end: (failure?: Error) => void = () => undefined;
  const held = new Promise<void>((resolve, reject) => {
    end = (failure) => (failure ? reject(failure) : resolve());
  });
  const run = async () => {
    log.push(name);
    await held;
    return name;
  };
  return { run, end: (failure?: Error) => end(failure) };
}

test('E2: no more tasks run at once than there are slots, and they start in order', async () => {
  const log: string[] = [];
  const inSlot = createSlots(2);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => heldTask(log, name)) as [Held, Held, Held, Held];
  const results = [a, b, c, d].map(({ run }) => inSlot(run));
  expect(log).toEqual(['a', 'b']);
  b.end();
  await results[1];
  await Promise.resolve();
  expect(log).toEqual(['a', 'b', 'c']);
  for (const { end } of [a, c, d]) end();
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
});

test('E2: a task that fails gives its slot back', async () => {
  const log: string[] = [];
  const inSlot = createSlots(1);
  const failing = heldTask(log, 'failing');
  const first = inSlot(failing.run);
  const second = inSlot(async () => 'ran');
  failing.end(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  expect(await second).toBe('ran');
  expect(await inSlot(async () => 'again')).toBe('again');
});

type Held = ReturnType<typeof heldTask>;
