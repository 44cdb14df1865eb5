import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { PeakLogView, PeakView } from './dto/peak-views.js';
import { CompleteTaskInput, ListTasksQuery, TaskPageView, TaskView } from './dto/task-views.js';
import { GetPeak } from './peak/get-peak.js';
import { ListTasks } from './queries/list-tasks.js';
import { CompleteTask } from './use-cases/complete-task.js';

@Chapter('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly listTasks: ListTasks,
    private readonly completeTask: CompleteTask,
    private readonly getPeak: GetPeak,
  ) {}

  @Get()
  @Operation('listTasks', { summary: '待办', query: ListTasksQuery, answer: TaskPageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListTasksQuery,
    @CurrentLanguage() language: Language,
  ): Promise<TaskPageView> {
    return this.listTasks.execute(actor, query, language);
  }

  @Get('peak')
  @Operation('getPeak', { summary: '高峰', answer: PeakView })
  peak(@CurrentActor() actor: Actor): Promise<PeakView> {
    return this.getPeak.now(actor);
  }

  @Get('peaks')
  @Operation('listPeaks', { summary: '高峰记录', answer: PeakLogView })
  peaks(@CurrentActor() actor: Actor): Promise<PeakLogView> {
    return this.getPeak.log(actor);
  }

  @Post(':id/complete')
  @Operation('completeTask', { summary: '办完一件待办', body: CompleteTaskInput, answer: TaskView })
  complete(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CompleteTaskInput,
    @CurrentLanguage() language: Language,
  ): Promise<TaskView> {
    return this.completeTask.execute(actor, call, idFromPath(id), input, language);
  }
}
