import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { CaseView, SameKindView } from './dto/case-views.js';
import { NameConcernedInput, ReplyTextInput, SummariseComplaintInput } from './dto/complaint-inputs.js';
import { ComplaintView, ConcernedNamedView, ReplyCheckView } from './dto/complaint-views.js';
import { GetComplaint } from './queries/get-complaint.js';
import { ListSameKind } from './queries/list-same-kind.js';
import { NameConcerned } from './use-cases/name-concerned.js';
import { SummariseComplaint } from './use-cases/summarise-complaint.js';

/** The record of one complaint; its steps are in complaint-commands.controller. */
@Chapter('complaints')
@Controller('tickets/:id/complaint')
export class ComplaintsController {
  constructor(
    private readonly getComplaint: GetComplaint,
    private readonly listSameKind: ListSameKind,
    private readonly nameConcerned: NameConcerned,
    private readonly summarise: SummariseComplaint,
  ) {}

  @Get()
  @Operation('getComplaint', { summary: '投诉记录', answer: ComplaintView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<ComplaintView> {
    return this.getComplaint.execute(actor, idFromPath(id), language);
  }

  @Get('same-kind')
  @Operation('listSameKind', { summary: '近来同类投诉', answer: SameKindView })
  sameKind(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SameKindView> {
    return this.listSameKind.execute(actor, idFromPath(id));
  }

  @Post('check-reply')
  @Operation('checkReply', { summary: '看看答复的措辞', body: ReplyTextInput, answer: ReplyCheckView, command: false })
  check(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Input() input: ReplyTextInput,
    @CurrentLanguage() language: Language,
  ): Promise<ReplyCheckView> {
    return this.getComplaint.check(actor, idFromPath(id), input, language);
  }

  @Post('concerned')
  @Operation('nameConcerned', { summary: '指明当事人', body: NameConcernedInput, answer: ConcernedNamedView })
  name(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: NameConcernedInput,
  ): Promise<ConcernedNamedView> {
    return this.nameConcerned.execute(actor, call, idFromPath(id), input);
  }

  @Post('summarise')
  @Operation('summariseComplaint', { summary: '写入案例库', body: SummariseComplaintInput, answer: CaseView })
  summariseComplaint(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SummariseComplaintInput,
  ): Promise<CaseView> {
    return this.summarise.execute(actor, call, idFromPath(id), input);
  }
}
