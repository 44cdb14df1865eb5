import { Inject, Injectable, Logger } from '@nestjs/common';
import { type ClientFrame, readClientFrame } from '@youying/shared/domain/live/frames';
import type { WebSocket } from 'ws';
import { readActor } from '../../identity/queries/read-actor.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { ACTOR_SOURCE, type ActorSource } from '../../platform/http/actor-source.js';
import { createInTurn } from '../../platform/queue/in-turn.js';
import { LIVE_POLICY } from '../policy.js';
import { PresenceBoard } from '../presence/presence-board.js';
import { Tail } from '../stream/tail.js';
import { Connection } from './connection.js';
import { Connections } from './connections.js';
import { StandingWatch } from './standing-watch.js';

/** What is said on one socket, from the first frame to the close. */
@Injectable()
export class Conversation {
  private readonly logger = new Logger(Conversation.name);

  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly connections: Connections,
    private readonly tail: Tail,
    private readonly presence: PresenceBoard,
    private readonly standing: StandingWatch,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  begin(socket: WebSocket): void {
    const connection = new Connection(socket);
    const inTurn = createInTurn();
    const silent = setTimeout(() => connection.close('tooSlow'), LIVE_POLICY.helloMs);
    socket.on('message', (data, isBinary) => {
      clearTimeout(silent);
      const frame = isBinary ? undefined : readClientFrame(String(data));
      if (!connection.mayTalk(Date.now())) return connection.close('tooMuch');
      const isHello = frame?.type === 'hello';
      if (!frame || isHello !== (connection.caller === undefined)) return connection.close('badFrame');
      void inTurn(() => this.answer(connection, frame)).catch((error) => this.failed(connection, error));
    });
    // ws says what was wrong with a frame and closes by itself.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(silent);
      this.connections.remove(connection);
      void inTurn(() => this.presence.leave(connection)).catch((error) => this.failed(connection, error));
    });
  }

  private async answer(connection: Connection, frame: ClientFrame): Promise<void> {
    if (!connection.isOpen) return;
    if (frame.type === 'hello') return this.welcome(connection, frame);
    if (frame.type === 'leave') return this.presence.leave(connection);
    await this.presence.look(connection, Number(frame.ticketId), frame.doing);
  }

  private async welcome(
    connection: Connection,
    { token, position }: Extract<ClientFrame, { type: 'hello' }>,
  ): Promise<void> {
    const known = await this.actors.resolve(token);
    if (!known) return connection.close('unauthenticated');
    connection.standing = await this.standing.of(known.sessionId);
    // Read after the standing, and not remembered from before: a role that goes between the two closes the socket.
    const personId = known.actor?.personId;
    const actor = personId === undefined ? undefined : await readActor(this.database.read, personId, this.clock.now());
    const caller = { ...known, actor };
    if (caller.actor && this.connections.ofPerson(caller.actor.personId) >= LIVE_POLICY.connectionsOfPerson) {
      return connection.close('tooMuch');
    }
    connection.caller = caller;
    await this.tail.catchUp(caller.actor, position, (missed) => {
      if (!connection.isOpen) return;
      this.connections.add(connection);
      connection.send({ type: 'welcome', ...missed });
    });
  }

  private failed(connection: Connection, error: unknown): void {
    this.logger.error({ err: error }, 'a frame could not be answered');
    connection.close('restart');
  }
}
