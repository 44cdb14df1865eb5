import { SECOND } from '@youying/shared/domain/time';

/** Numbers of the socket and of the stream of hints; who must do what by when is the procedure book's business. */
export const LIVE_POLICY = {
  /** Milliseconds between looks at the stream where nobody rings: what another process committed is heard of by then. */
  pollMs: SECOND,
  /** Between looks while one change follows another: they are told together, and nobody notices the wait. */
  restMs: 100,
  batch: 500,
  /** Who missed more hints of others and their own than this fetches everything. */
  catchUpMost: 2_000,
  /** Between looks at whether sessions and roles still stand (D5 allows 5 s until the socket is closed). */
  standingMs: 2 * SECOND,
  /** Between signs of life; whoever did not answer the one before is gone. */
  beatMs: 20 * SECOND,
  /** Until the first frame says who it is. */
  helloMs: 5 * SECOND,
  /** Bytes of a frame from a client. */
  frameBytes: 2_048,
  /** Frames of a client in `framesMs`. */
  frames: 40,
  framesMs: 10 * SECOND,
  /** Bytes that may wait for a slow client before it is told to fetch everything instead. */
  waitingBytes: 128 * 1024,
  connections: 5_000,
  connectionsOfPerson: 30,
  /** Until connections that were asked to close are cut. */
  closeMs: SECOND,
  /** A look at a matter ends by itself when its process has not said for so long that it goes on. */
  presenceMs: 30 * SECOND,
  presenceEveryMs: 10 * SECOND,
} as const;

/** Rooms in which processes meet; one channel for all, because a ring says only "look". */
export const RING_CHANNEL = 'youying:hints';
