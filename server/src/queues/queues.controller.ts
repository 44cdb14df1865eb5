import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { ListQueueQuery, QueueCountsView, QueuePageView } from './dto/queue-views.js';
import { CountQueues } from './queries/count-queues.js';
import { ListQueue } from './queries/list-queue.js';

/** 队列: what the desk has before it, and how much of it. */
@Chapter('queues')
@Controller('queues')
export class QueuesController {
  constructor(
    private readonly listQueue: ListQueue,
    private readonly countQueues: CountQueues,
  ) {}

  @Get()
  @Operation('listQueue', { summary: '一个队列，最近期限在前', query: ListQueueQuery, answer: QueuePageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListQueueQuery,
    @CurrentLanguage() language: Language,
  ): Promise<QueuePageView> {
    return this.listQueue.execute(actor, query, language);
  }

  @Get('counts')
  @Operation('getQueueCounts', { summary: '各队列件数', answer: QueueCountsView })
  counts(@CurrentActor() actor: Actor): Promise<QueueCountsView> {
    return this.countQueues.execute(actor);
  }
}
