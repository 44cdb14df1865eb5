import { Module } from '@nestjs/common';
import { QueuesController } from './queues.controller.js';
import { CountQueues } from './queries/count-queues.js';
import { ListQueue } from './queries/list-queue.js';

@Module({ controllers: [QueuesController], providers: [ListQueue, CountQueues] })
export class QueuesModule {}
