import { Module } from '@nestjs/common';
import { TaskClock } from './clock/task-clock.js';
import { GetPeak } from './peak/get-peak.js';
import { ListTasks } from './queries/list-tasks.js';
import { TaskWorker } from './task-worker.js';
import { TasksController } from './tasks.controller.js';
import { CompleteTask } from './use-cases/complete-task.js';

@Module({
  controllers: [TasksController],
  providers: [GetPeak, ListTasks, CompleteTask, TaskClock, TaskWorker],
  exports: [TaskClock],
})
export class TasksModule {}
