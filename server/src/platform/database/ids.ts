const EPOCH = Date.UTC(2026, 0, 1);
const COUNTER_BITS = 12;
const COUNTER_SIZE = 2 ** COUNTER_BITS;

let lastMillisecond = 0;
let counter = Math.floor(Math.random() * COUNTER_SIZE);
let usedInMillisecond = 0;

/**
 * Next row id: 41 bits of real milliseconds since 2026, 12 bits of a counter that starts at random in each process.
 * Ordered by time, so inserts stay at the end of the index; known before the insert, so that a unit of work can
 * write children beside parents in one round trip. Two processes can meet on the same id only in the same
 * millisecond; the primary key then refuses and the unit of work runs again with new ids.
 */
export function nextId(realNow: number = Date.now()): number {
  if (realNow > lastMillisecond) {
    lastMillisecond = realNow;
    usedInMillisecond = 0;
  } else if (++usedInMillisecond >= COUNTER_SIZE) {
    lastMillisecond += 1;
    usedInMillisecond = 0;
  }
  counter = (counter + 1) % COUNTER_SIZE;
  return (lastMillisecond - EPOCH) * COUNTER_SIZE + counter;
}
