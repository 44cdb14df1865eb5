import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { ListRosterQuery, SetShiftsInput, WhoIsOnDutyQuery } from './dto/roster-inputs.js';
import { OnDutyView, RosterRowView, RosterView } from './dto/roster-views.js';
import { ListRoster } from './queries/list-roster.js';
import { WhoIsOnDuty } from './queries/who-is-on-duty.js';
import { SetShifts } from './use-cases/set-shifts.js';

@ApiTags('roster')
@Controller('roster')
export class RosterController {
  constructor(
    private readonly listRoster: ListRoster,
    private readonly whoIsOnDuty: WhoIsOnDuty,
    private readonly setShifts: SetShifts,
  ) {}

  @Get()
  @Operation('listRoster', { summary: '排班', query: ListRosterQuery, answer: RosterView })
  list(@CurrentActor() actor: Actor, @Query() query: ListRosterQuery): Promise<RosterView> {
    return this.listRoster.execute(actor, query);
  }

  @Get('on-duty')
  @Operation('whoIsOnDuty', { summary: '谁当班', query: WhoIsOnDutyQuery, answer: OnDutyView })
  onDuty(@CurrentActor() actor: Actor, @Query() query: WhoIsOnDutyQuery): Promise<OnDutyView> {
    return this.whoIsOnDuty.execute(actor, query);
  }

  @Post('shifts')
  @Operation('setShifts', { summary: '排某人某天的班', body: SetShiftsInput, answer: RosterRowView })
  set(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: SetShiftsInput,
  ): Promise<RosterRowView> {
    return this.setShifts.execute(actor, call, input);
  }
}
