import { Module } from '@nestjs/common';
import { CountQueues } from './queries/count-queues.js';
import { ListQueue } from './queries/list-queue.js';
import { QueuesController } from './queues.controller.js';

@Module({ controllers: [QueuesController], providers: [ListQueue, CountQueues] })
export class QueuesModule {}
