const EPOCH = Date.UTC(2026, 0, 1);
const COUNTER_BITS = 12;
const COUNTER_SIZE = 2 ** COUNTER_BITS;

let lastMillisecond = 0;
let counter = Math.floor(Math.random() * COUNTER_SIZE);

/**
 * Next row id: 41 bits of real milliseconds since 2026, 12 bits of a counter that starts at random in each process.
 * Each is greater than the one before: rows are listed in the order of their making, and inserts stay at the end of
 * the index. Known before the insert, so that a unit of work can write children beside parents in one round trip. Two
 * processes can meet on the same id only in the same millisecond; the primary key then refuses.
 */
export function nextId(realNow: number = Date.now()): number {
  counter = (counter + 1) % COUNTER_SIZE;
  if (realNow > lastMillisecond) lastMillisecond = realNow;
  // The counter begins again, which must not make the id smaller: the next millisecond is taken early.
  else if (counter === 0) lastMillisecond += 1;
  return (lastMillisecond - EPOCH) * COUNTER_SIZE + counter;
}
