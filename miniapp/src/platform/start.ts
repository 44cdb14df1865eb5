import { startLive } from './live/live';
import { online, watchNetwork } from './network';
import { sendWaiting } from './outbox';
import { startRoles } from './roles';

/** How often what waits on the phone is tried again, besides on every sign of a network. */
const RETRY_EVERY_MS = 20_000;

/** Once, when the app opens. */
export function startPlatform(): void {
  startRoles();
  watchNetwork();
  startLive();
  online.subscribe(() => {
    if (online.get()) void sendWaiting();
  });
  setInterval(() => void sendWaiting(), RETRY_EVERY_MS);
  void sendWaiting();
}
