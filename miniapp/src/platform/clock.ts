import { useEffect, useState } from 'react';
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';

/** Server time minus phone time in milliseconds: phones are wrong, and the demo moves the server's clock. */
const offset = createStore(readStored<number>('clock') ?? 0);

/** Below this the header's whole seconds are all the difference there is. */
const JITTER = 2_000;

/** Called with the `Date` header of each answer. */
export function noteServerTime(header: string | undefined): void {
  const serverTime = header === undefined ? Number.NaN : Date.parse(header);
  if (Number.isNaN(serverTime)) return;
  setServerTime(serverTime);
}

export function setServerTime(serverTime: number): void {
  const measured = serverTime - Date.now();
  if (Math.abs(measured - offset.get()) <= JITTER) return;
  offset.set(measured);
  // A page that opens before the first answer counts by the last time we knew.
  writeStored('clock', measured);
}

/** Epoch milliseconds as the server counts them. */
export function now(): number {
  return Date.now() + offset.get();
}

/** The present, again every `everyMs`: for countdowns. */
export function useNow(everyMs = 1_000): number {
  useStore(offset);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now();
}
