import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { ListLooksQuery, LookPageView } from './dto/look-views.js';
import { ListLooks } from './queries/list-looks.js';

@Chapter('looks')
@Controller()
export class LooksController {
  constructor(private readonly listLooks: ListLooks) {}

  @Get('communities/:id/looks')
  @Operation('listLooks', { summary: '谁看过档案和投诉人', query: ListLooksQuery, answer: LookPageView })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ListLooksQuery): Promise<LookPageView> {
    return this.listLooks.execute(actor, idFromPath(id), query);
  }
}
