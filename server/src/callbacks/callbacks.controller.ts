import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { CallbackPageView, CallbackView, ListCallbacksQuery, RecordCallbackInput } from './dto/callback-views.js';
import { ListCallbacks } from './queries/list-callbacks.js';
import { RecordCallback } from './use-cases/record-callback.js';

@Chapter('callbacks')
@Controller('callbacks')
export class CallbacksController {
  constructor(
    private readonly listCallbacks: ListCallbacks,
    private readonly recordCallback: RecordCallback,
  ) {}

  @Get()
  @Operation('listCallbacks', { summary: '回访列表', query: ListCallbacksQuery, answer: CallbackPageView })
  list(@CurrentActor() actor: Actor, @Query() query: ListCallbacksQuery): Promise<CallbackPageView> {
    return this.listCallbacks.execute(actor, query);
  }

  @Post(':id/record')
  @Operation('recordCallback', { summary: '记回访', body: RecordCallbackInput, answer: CallbackView })
  record(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordCallbackInput,
  ): Promise<CallbackView> {
    return this.recordCallback.execute(actor, call, idFromPath(id), input);
  }
}
