import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AnswerSwapInput,
  AskSwapInput,
  DecideLeaveInput,
  DecideSwapInput,
  ListExchangesQuery,
  RequestLeaveInput,
} from './dto/roster-inputs.js';
import { LeavesView, LeaveView, ShiftSwapsView, ShiftSwapView } from './dto/roster-views.js';
import { ListLeaves } from './queries/list-leaves.js';
import { ListSwaps } from './queries/list-swaps.js';
import { ActOnLeave } from './use-cases/act-on-leave.js';
import { ActOnSwap } from './use-cases/act-on-swap.js';

/** What the staff ask of each other and of their leads: swaps 换班 and leave 请假 (HOT-8). */
@Chapter('roster')
@Controller('roster')
export class StaffExchangeController {
  constructor(
    private readonly swaps: ActOnSwap,
    private readonly leaves: ActOnLeave,
    private readonly listSwaps: ListSwaps,
    private readonly listLeaves: ListLeaves,
  ) {}

  @Get('swaps')
  @Operation('listShiftSwaps', { summary: '换班', query: ListExchangesQuery, answer: ShiftSwapsView })
  swapsOf(@CurrentActor() actor: Actor, @Query() query: ListExchangesQuery): Promise<ShiftSwapsView> {
    return this.listSwaps.execute(actor, query);
  }

  @Post('swaps')
  @Operation('askShiftSwap', { summary: '想换班', body: AskSwapInput, answer: ShiftSwapView })
  askSwap(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: AskSwapInput,
  ): Promise<ShiftSwapView> {
    return this.swaps.ask(actor, call, input);
  }

  @Post('swaps/:id/answer')
  @Operation('answerShiftSwap', { summary: '答复换班', body: AnswerSwapInput, answer: ShiftSwapView })
  answerSwap(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { agree }: AnswerSwapInput,
  ): Promise<ShiftSwapView> {
    return this.swaps.answer(actor, call, idFromPath(id), agree);
  }

  @Post('swaps/:id/decision')
  @Operation('decideShiftSwap', { summary: '批换班', body: DecideSwapInput, answer: ShiftSwapView })
  decideSwap(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DecideSwapInput,
  ): Promise<ShiftSwapView> {
    return this.swaps.decide(actor, call, idFromPath(id), input);
  }

  @Post('swaps/:id/withdrawal')
  @Operation('withdrawShiftSwap', { summary: '不换了', answer: ShiftSwapView })
  withdrawSwap(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
  ): Promise<ShiftSwapView> {
    return this.swaps.withdraw(actor, call, idFromPath(id));
  }

  @Get('leaves')
  @Operation('listLeaves', { summary: '请假', query: ListExchangesQuery, answer: LeavesView })
  leavesOf(@CurrentActor() actor: Actor, @Query() query: ListExchangesQuery): Promise<LeavesView> {
    return this.listLeaves.execute(actor, query);
  }

  @Post('leaves')
  @Operation('requestLeave', { summary: '请假', body: RequestLeaveInput, answer: LeaveView })
  requestLeave(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: RequestLeaveInput,
  ): Promise<LeaveView> {
    return this.leaves.request(actor, call, input);
  }

  @Post('leaves/:id/decision')
  @Operation('decideLeave', { summary: '批请假', body: DecideLeaveInput, answer: LeaveView })
  decideLeave(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DecideLeaveInput,
  ): Promise<LeaveView> {
    return this.leaves.decide(actor, call, idFromPath(id), input);
  }

  @Post('leaves/:id/withdrawal')
  @Operation('withdrawLeave', { summary: '不请了', answer: LeaveView })
  withdrawLeave(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
  ): Promise<LeaveView> {
    return this.leaves.withdraw(actor, call, idFromPath(id));
  }
}
