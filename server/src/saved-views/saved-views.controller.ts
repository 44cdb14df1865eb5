import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  ChangeViewInput,
  DeleteViewInput,
  SavedViewsView,
  SavedViewView,
  SaveViewInput,
  ShareViewInput,
} from './dto/saved-view-views.js';
import { ListViews } from './queries/list-views.js';
import { KeepView } from './use-cases/keep-view.js';

/** 视图: filters and columns under a name. */
@Chapter('queues')
@Controller('views')
export class SavedViewsController {
  constructor(
    private readonly listViews: ListViews,
    private readonly keepView: KeepView,
  ) {}

  @Get()
  @Operation('listViews', { summary: '我的和共享的视图', answer: SavedViewsView })
  list(@CurrentActor() actor: Actor): Promise<SavedViewsView> {
    return this.listViews.execute(actor);
  }

  @Post()
  @Operation('saveView', { summary: '存为视图', body: SaveViewInput, answer: SavedViewView, status: 201 })
  save(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: SaveViewInput,
  ): Promise<SavedViewView> {
    return this.keepView.save(actor, call, input);
  }

  @Post(':id')
  @Operation('changeView', { summary: '改视图', body: ChangeViewInput, answer: SavedViewView })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangeViewInput,
  ): Promise<SavedViewView> {
    return this.keepView.change(actor, call, idFromPath(id), input);
  }

  @Post(':id/share')
  @Operation('shareView', { summary: '共享给全体客服，或收回', body: ShareViewInput, answer: SavedViewView })
  share(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ShareViewInput,
  ): Promise<SavedViewView> {
    return this.keepView.share(actor, call, idFromPath(id), input);
  }

  @Post(':id/delete')
  @Operation('deleteView', { summary: '删除视图', body: DeleteViewInput, status: 204 })
  delete(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DeleteViewInput,
  ): Promise<void> {
    return this.keepView.delete(actor, call, idFromPath(id), input);
  }
}
