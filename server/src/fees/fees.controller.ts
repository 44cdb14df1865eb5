import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { Query } from '../platform/http/inputs.js';
import { Operation } from '../platform/http/operation.js';
import { FeeItemPageView, ListFeeItemsQuery } from './dto/fee-views.js';
import { ListFeeItems } from './queries/list-fee-items.js';

@ApiTags('fees')
@Controller('fee-items')
export class FeesController {
  constructor(private readonly listFeeItems: ListFeeItems) {}

  @Get()
  @Operation('listFeeItems', { summary: '收费标准', query: ListFeeItemsQuery, answer: FeeItemPageView })
  list(@CurrentActor() actor: Actor, @Query() query: ListFeeItemsQuery): Promise<FeeItemPageView> {
    return this.listFeeItems.execute(actor, query);
  }
}
