import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { LimitsQuery, LimitsView } from './dto/limit-views.js';
import { GetLimits } from './queries/get-limits.js';

@Chapter('policies')
@Controller('limits')
export class LimitsController {
  constructor(private readonly getLimits: GetLimits) {}

  @Get()
  @Operation('getLimits', { summary: '现在的时限', query: LimitsQuery, answer: LimitsView })
  limits(@CurrentActor() actor: Actor, @Query() query: LimitsQuery): Promise<LimitsView> {
    return this.getLimits.execute(actor, query);
  }
}
