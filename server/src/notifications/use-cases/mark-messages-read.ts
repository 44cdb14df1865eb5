import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { idFromField } from '../../platform/http/ids.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import type { DoneView, MarkMessagesReadInput } from '../dto/message-views.js';
import { Message } from '../message.entity.js';

/** Marks one's own messages read: up to one of them, or all. What was read before keeps its time. */
@Injectable()
export class MarkMessagesRead {
  constructor(private readonly commands: Commands) {}

  execute({ personId }: Actor, call: CommandCall, { upToId }: MarkMessagesReadInput): Promise<DoneView> {
    const upTo = upToId === undefined ? {} : { id: { lte: idFromField(upToId, 'upToId') } };
    return this.commands.run(call, async (work) => {
      work.updateMany(Message, { personId, readAt: null, ...upTo }, { readAt: work.now });
      return { done: true };
    });
  }
}
