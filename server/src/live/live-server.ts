import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIVE_PATH } from '@youying/shared/domain/live/frames';
import { WebSocketServer } from 'ws';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Wakeups } from '../platform/queue/wakeups.js';
import { Worker } from '../platform/queue/worker.js';
import { LIVE_POLICY } from './policy.js';
import { PresenceBoard } from './presence/presence-board.js';
import { Connections } from './socket/connections.js';
import { Conversation } from './socket/conversation.js';
import { StandingWatch } from './socket/standing-watch.js';
import { Bell } from './stream/bell.js';
import { Sequencer } from './stream/sequencer.js';
import { Tail } from './stream/tail.js';

/**
 * The socket beside the API, and the workers behind it. Every process places and follows hints, also one that only
 * works in the background: what it commits must reach whoever is connected elsewhere.
 */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIVE_POLICY.frameBytes,
    perMessageDeflate: false,
    clientTracking: true,
  });
  private readonly workers: readonly Worker[];
  private readonly stream: Worker;
  private stopping = false;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly conversation: Conversation,
    private readonly connections: Connections,
    private readonly sequencer: Sequencer,
    private readonly tail: Tail,
    private readonly bell: Bell,
    wakeups: Wakeups,
    presence: PresenceBoard,
    standing: StandingWatch,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    const logger = new Logger(LiveServer.name);
    const every = (name: string, pollMs: number, round: () => Promise<unknown>) =>
      new Worker({ name, pollMs, logger, round: async () => (await round()) === true });
    const { pollMs, restMs } = LIVE_POLICY;
    this.stream = new Worker({ name: 'hints', pollMs, restMs, logger, round: () => this.moveOn() });
    this.workers = [
      this.stream,
      every('standing', LIVE_POLICY.standingMs, () => standing.check()),
      every('presence', LIVE_POLICY.presenceEveryMs, () => presence.renew()),
      every('beat', LIVE_POLICY.beatMs, async () => {
        for (const connection of connections) connection.beat(tail.position);
      }),
    ];
    wakeups.on('hints', () => this.stream.nudge());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.tail.start();
    await this.bell.start(() => this.stream.nudge());
    for (const worker of this.workers) worker.start();
    if (this.config.role === 'worker') return;
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.upgrade(request, socket, head),
    );
  }

  /** Everybody is told to come back, each in their own time; who does not let go is cut off. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const socket of this.sockets.clients) socket.close(1012, 'restart');
    await this.untilClosed();
    for (const socket of this.sockets.clients) socket.terminate();
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.bell.stop();
  }

  /** Places what was committed, rings for the others, tells who is connected here. */
  private async moveOn(): Promise<boolean> {
    const { placed, last } = await this.sequencer.run();
    if (placed > 0) this.bell.ring();
    const more = await this.tail.advance(last);
    return more || placed === LIVE_POLICY.batch;
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [path] = (request.url ?? '').split('?');
    const isFull = this.stopping || this.sockets.clients.size >= LIVE_POLICY.connections;
    if (path !== LIVE_PATH) refuse(socket, '404 Not Found');
    else if (isFull) refuse(socket, '503 Service Unavailable');
    else this.sockets.handleUpgrade(request, socket, head, (opened) => this.conversation.begin(opened));
  }

  private untilClosed(): Promise<void> {
    if (this.sockets.clients.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const late = setTimeout(resolve, LIVE_POLICY.closeMs);
      for (const socket of this.sockets.clients) {
        socket.once('close', () => {
          // ws takes it off its list after our listener.
          setImmediate(() => {
            if (this.sockets.clients.size > 0) return;
            clearTimeout(late);
            resolve();
          });
        });
      }
    });
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
