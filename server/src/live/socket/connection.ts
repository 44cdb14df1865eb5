import { CLOSE_CODES, type Doing, type ServerFrame } from '@youying/shared/domain/live/frames';
import type { Instant } from '@youying/shared/domain/time';
import type { WebSocket } from 'ws';
import type { Caller } from '../../platform/http/caller.js';
import { LIVE_POLICY } from '../policy.js';

/** Which matter somebody has open, and as which row of `presence` that is known. */
export interface Look {
  readonly presenceId: number;
  readonly ticketId: number;
  readonly doing: Doing;
}

/** One open socket and what is known of who is behind it. Never blocks: who is too slow is told to fetch everything. */
export class Connection {
  caller: Caller | undefined;
  /** Of session, roles and houses when they were last looked at; another one closes the socket. */
  standing: string | undefined;
  look: Look | undefined;
  /** The last frame about who else is there, so that it is sent only when it differs. */
  lastPresent = '';
  private isAlive = true;
  private isBehind = false;
  private frames = 0;
  private framesSince: Instant = 0;

  constructor(private readonly socket: WebSocket) {
    socket.on('pong', () => {
      this.isAlive = true;
    });
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  send(frame: ServerFrame): void {
    if (!this.isOpen) return;
    // What does not get through is not kept: the beat after it says that everything is to be fetched.
    if (this.socket.bufferedAmount > LIVE_POLICY.waitingBytes) this.isBehind = true;
    else this.socket.send(JSON.stringify(frame));
  }

  /** Whether it may send another frame. `at` is real time: a moved clock makes nobody talk faster. */
  mayTalk(at: Instant): boolean {
    if (at - this.framesSince > LIVE_POLICY.framesMs) {
      this.framesSince = at;
      this.frames = 0;
    }
    this.frames += 1;
    return this.frames <= LIVE_POLICY.frames;
  }

  /** Called every `beatMs`. */
  beat(position: number): void {
    const isSlow = this.socket.bufferedAmount > LIVE_POLICY.waitingBytes;
    if (!this.isAlive || (this.isBehind && isSlow)) {
      this.socket.terminate();
      return;
    }
    this.isAlive = false;
    this.socket.ping();
    this.send(this.isBehind ? { type: 'welcome', position, missed: 'everything' } : { type: 'beat', position });
    this.isBehind = isSlow;
  }

  close(why: keyof typeof CLOSE_CODES): void {
    this.socket.close(CLOSE_CODES[why], why);
  }
}
