import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { recordHint } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { DoneView, MarkMessagesReadInput } from '../dto/message-views.js';
import { Message } from '../message.entity.js';

/** An inbox holds what comes from every community one has to do with. */
const NO_COMMUNITY = 0;

/** Marks one's own messages read: up to one of them, or all. What was read before keeps its time. */
@Injectable()
export class MarkMessagesRead {
  constructor(private readonly commands: Commands) {}

  execute({ personId }: Actor, call: CommandCall, { upToId }: MarkMessagesReadInput): Promise<DoneView> {
    const upTo = upToId === undefined ? {} : { id: { lte: idFromField(upToId, 'upToId') } };
    return this.commands.run(call, async (work) => {
      work.updateMany(Message, { personId, readAt: null, ...upTo }, { readAt: work.now });
      recordHint(work, { communityId: NO_COMMUNITY, type: 'inbox', id: personId });
      return { done: true };
    });
  }
}
