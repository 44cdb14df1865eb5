import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { LiveServer } from './live-server.js';
import { PresenceBoard } from './presence/presence-board.js';
import { Connections } from './socket/connections.js';
import { Conversation } from './socket/conversation.js';
import { StandingWatch } from './socket/standing-watch.js';
import { Bell } from './stream/bell.js';
import { Sequencer } from './stream/sequencer.js';
import { Tail } from './stream/tail.js';

@Module({
  imports: [IdentityModule],
  providers: [LiveServer, Conversation, Connections, StandingWatch, PresenceBoard, Sequencer, Tail, Bell],
})
export class LiveModule {}
