import {
  CLOSE_CODES,
  type ClientFrame,
  LIVE_PATH,
  type PresentPerson,
  readServerFrame,
  type ServerFrame,
} from '@youying/shared/domain/live/frames';
import { RECONNECT, reconnectDelay } from '@youying/shared/domain/live/reconnect';
import type { OpenSocket, Socket } from '../socket';
import type { Heard } from './hints';

/** `polling`: sockets do not work here for now; everything is fetched by the clock. */
export interface LiveState {
  readonly mode: 'off' | 'reconnecting' | 'live' | 'polling';
  /** Number of the try, from 1; 0: the first connection. */
  readonly attempt: number;
}

/** A look at a matter, told again after every reconnection. */
export type Look = Omit<Extract<ClientFrame, { type: 'look' }>, 'type'>;

export interface LiveParts {
  readonly open: OpenSocket;
  /** False: the machine knows that it has no network, so nothing need be tried. */
  isReachable(): boolean;
  token(): string | undefined;
  /** The server no longer takes this token: another one, or null when the session is over. Throws without a network. */
  refresh(stale: string): Promise<string | null>;
  onState(state: LiveState): void;
  /** `again`: heard after a cut, not as it happened. */
  onHints(heard: Heard, again: boolean): void;
  onPresent(ticketId: string, people: readonly PresentPerson[]): void;
  onSessionOver(): void;
  onStandingChanged(): void;
  /** Real time, milliseconds. */
  now(): number;
  /** Calls back later; the answer takes it back. */
  later(ms: number, work: () => void): () => void;
  random(): number;
}

export interface LiveClient {
  /** Somebody is logged in: connect from the beginning. */
  start(): void;
  stop(): void;
  /** The network is back, the tab is in front again, or simply time went by: make sure that the socket lives. */
  check(): void;
  /** The network is gone: do not wait until the socket notices. */
  cut(): void;
  look(look: Look | undefined): void;
}

/** As if a socket had been tried and had failed. */
const UNREACHABLE = 1006;

/** Keeps one socket open, comes back after a cut with the position it had, and says in between that things are asked by the clock. */
export function createLiveClient(parts: LiveParts): LiveClient {
  let socket: Socket | undefined;
  let position: number | null = null;
  let wasWelcome = false;
  let attempt = 0;
  let heardAt = 0;
  let usedToken: string | undefined;
  let look: Look | undefined;
  let running = false;
  let stopWaiting = () => {};
  let stopPolling: (() => void) | undefined;

  const say = (frame: ClientFrame) => socket?.send(JSON.stringify(frame));
  const sayLook = () => say(look ? { type: 'look', ...look } : { type: 'leave' });

  function connect(): void {
    stopWaiting();
    usedToken = parts.token();
    if (!running || usedToken === undefined) return;
    if (!parts.isReachable()) {
      void closed(UNREACHABLE);
      return;
    }
    const token = usedToken;
    wasWelcome = false;
    heardAt = parts.now();
    let own: Socket | undefined;
    const isCurrent = () => socket === own;
    own = parts.open(LIVE_PATH, {
      onOpen: () => {
        if (isCurrent()) say({ type: 'hello', token, position });
      },
      onText: (text) => {
        const frame = isCurrent() ? readServerFrame(text) : undefined;
        if (frame) hear(frame);
      },
      onClose: (code) => {
        if (!isCurrent()) return;
        socket = undefined;
        void closed(code);
      },
    });
    socket = own;
  }

  function hear(frame: ServerFrame): void {
    heardAt = parts.now();
    if ('position' in frame) position = frame.position;
    if (frame.type === 'present') parts.onPresent(frame.ticketId, frame.people);
    if (frame.type === 'hints') parts.onHints(frame.hints, false);
    if (frame.type !== 'welcome') return;
    wasWelcome = true;
    const again = attempt > 0;
    attempt = 0;
    endPolling();
    parts.onState({ mode: 'live', attempt });
    parts.onHints(frame.missed, again);
    if (look) sayLook();
  }

  async function closed(code: number): Promise<void> {
    if (!running) return;
    if (code === CLOSE_CODES.standingChanged) {
      position = null;
      parts.onStandingChanged();
    }
    if (code === CLOSE_CODES.unauthenticated && usedToken !== undefined) {
      const fresh = await parts.refresh(usedToken).catch(() => undefined);
      if (!running) return;
      if (fresh === null) return parts.onSessionOver();
    }
    attempt += 1;
    const isPolling = attempt > RECONNECT.triesBeforePolling;
    parts.onState({ mode: isPolling ? 'polling' : 'reconnecting', attempt });
    // Each try in vain comes by here, sooner than the clock strikes: it must not be set back by it.
    if (isPolling && stopPolling === undefined) poll();
    stopWaiting();
    stopWaiting = parts.later(reconnectDelay(attempt, parts.random()), connect);
  }

  function poll(): void {
    stopPolling = parts.later(RECONNECT.pollMs, () => {
      parts.onHints('everything', false);
      poll();
    });
  }

  function endPolling(): void {
    stopPolling?.();
    stopPolling = undefined;
  }

  return {
    start() {
      running = true;
      position = null;
      attempt = 0;
      const before = socket;
      socket = undefined;
      before?.close();
      endPolling();
      parts.onState({ mode: 'reconnecting', attempt });
      connect();
    },
    stop() {
      running = false;
      stopWaiting();
      endPolling();
      const before = socket;
      socket = undefined;
      before?.close();
      look = undefined;
      parts.onState({ mode: 'off', attempt: 0 });
    },
    check() {
      if (!running) return;
      const silent = parts.now() - heardAt > RECONNECT.silentMs;
      if (socket && !silent) return;
      socket?.close();
      // Not after the wait of many tries in vain: something has just got better.
      connect();
    },
    cut: () => socket?.close(),
    look(next) {
      if (next?.ticketId === look?.ticketId && next?.doing === look?.doing) return;
      look = next;
      if (wasWelcome) sayLook();
    },
  };
}
