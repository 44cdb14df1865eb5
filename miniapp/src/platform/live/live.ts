import Taro from '@tarojs/taro';
import type { PresentPerson } from '@youying/shared/domain/live/frames';
import { call } from '../api/call';
import { inBrowser, isInBackground } from '../environment';
import { online } from '../network';
import { accessToken, endSession, refreshAccessToken, session, updateMe } from '../session';
import { openSocket } from '../socket';
import { createStore } from '../store';
import { createLiveClient, type LiveState, type Look } from './client';
import { type Heard, tellHints } from './hints';

/** How changes by others reach this screen just now. */
export const liveState = createStore<LiveState>({ mode: 'off', attempt: 0 });

/** What was caught up with after a cut; null: nothing, or it has been seen. */
export interface CaughtUp {
  /** Null: too much to say. */
  readonly ticketIds: readonly string[] | null;
}
export const caughtUp = createStore<CaughtUp | null>(null);

/** Who else has this person's open matter before them. */
export const present = createStore<{ readonly ticketId: string; readonly people: readonly PresentPerson[] } | null>(
  null,
);

/** A timer tells that the machine slept: it comes late. */
const WATCH_EVERY_MS = 10_000;

/** Heard while the tab was behind others; asked when it is in front again. */
let kept: Heard = [];

function hear(heard: Heard): void {
  if (!isInBackground()) tellHints(heard);
  else kept = kept === 'everything' || heard === 'everything' ? 'everything' : [...kept, ...heard];
}

const client = createLiveClient({
  open: openSocket,
  isReachable: () => !inBrowser || navigator.onLine,
  token: accessToken,
  refresh: refreshAccessToken,
  onState: (state) => {
    if (state.mode !== 'live') present.set(null);
    liveState.set(state);
  },
  onHints: (heard, again) => {
    if (again) noteCaughtUp(heard);
    hear(heard);
  },
  onPresent: (ticketId, people) => present.set({ ticketId, people }),
  onSessionOver: endSession,
  onStandingChanged: () => {
    call('getMe').then(updateMe, () => undefined);
  },
  now: Date.now,
  later: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
});

function noteCaughtUp(heard: Heard): void {
  if (heard === 'everything') {
    caughtUp.set({ ticketIds: null });
    return;
  }
  const ticketIds = [...new Set(heard.flatMap(({ subject }) => (subject.type === 'ticket' ? subject.id : [])))];
  caughtUp.set(ticketIds.length > 0 ? { ticketIds } : null);
}

/** Says which matter is open and whether one writes in it; undefined: none. */
export function lookAt(look: Look | undefined): void {
  if (look?.ticketId !== present.get()?.ticketId) present.set(null);
  client.look(look);
}

let personId: string | null | undefined;

/** One socket for whoever is logged in. */
function followSession(): void {
  const current = session.get();
  const now = current === null ? undefined : current.me.id;
  if (now === personId) return;
  personId = now;
  caughtUp.set(null);
  if (current === null) client.stop();
  else client.start();
}

function comeBack(): void {
  if (isInBackground()) return;
  client.check();
  const heard = kept;
  kept = [];
  tellHints(heard);
}

/** Once, when the app opens. */
export function startLive(): void {
  session.subscribe(followSession);
  followSession();
  online.subscribe(() => (online.get() ? client.check() : client.cut()));
  setInterval(() => client.check(), WATCH_EVERY_MS);
  if (inBrowser) document.addEventListener('visibilitychange', comeBack);
  else Taro.onAppShow(comeBack);
}
