import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { FeeItemPageView, ListFeeItemsQuery } from './dto/fee-views.js';
import { ListFeeItems } from './queries/list-fee-items.js';

@Chapter('fees')
@Controller('fee-items')
export class FeesController {
  constructor(private readonly listFeeItems: ListFeeItems) {}

  @Get()
  @Operation('listFeeItems', { summary: '收费标准', query: ListFeeItemsQuery, answer: FeeItemPageView })
  list(@CurrentActor() actor: Actor, @Query() query: ListFeeItemsQuery): Promise<FeeItemPageView> {
    return this.listFeeItems.execute(actor, query);
  }
}
