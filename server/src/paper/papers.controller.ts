import { Controller, Get, Param, Post, Query as RawQuery, Res } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply } from 'fastify';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { PrintedView, PrintListView, PrintStickersInput, PrintWorkOrderInput } from './dto/paper-views.js';
import { ListPrints } from './queries/list-prints.js';
import { ServePaper } from './queries/serve-paper.js';
import { PrintDayRecord } from './use-cases/print-day-record.js';
import { PrintRecord } from './use-cases/print-record.js';
import { PrintStickers } from './use-cases/print-stickers.js';
import { PrintWorkOrder } from './use-cases/print-work-order.js';

@Chapter('paper')
@Controller()
export class PapersController {
  constructor(
    private readonly printWorkOrder: PrintWorkOrder,
    private readonly printRecord: PrintRecord,
    private readonly printDayRecord: PrintDayRecord,
    private readonly printStickers: PrintStickers,
    private readonly listPrints: ListPrints,
    private readonly servePaper: ServePaper,
  ) {}

  @Post('work-orders/:id/prints')
  @Operation('printWorkOrder', { summary: '打印派工单', body: PrintWorkOrderInput, answer: PrintedView, status: 201 })
  order(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { photos = false }: PrintWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printWorkOrder.execute(actor, call, idFromPath(id), photos, language);
  }

  @Post('tickets/:id/prints/registration')
  @Operation('printRegistration', { summary: '打印报修投诉处理记录', answer: PrintedView, status: 201, command: true })
  registration(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printRecord.execute(actor, call, idFromPath(id), 'registration', language);
  }

  @Post('tickets/:id/prints/close-out')
  @Operation('printCloseOut', { summary: '打印销项记录', answer: PrintedView, status: 201, command: true })
  closeOut(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printRecord.execute(actor, call, idFromPath(id), 'close_out', language);
  }

  @Post('alarms/:id/prints')
  @Operation('printAlarmReport', { summary: '打印突发事件书面报告', answer: PrintedView, status: 201, command: true })
  alarmReport(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printRecord.execute(actor, call, idFromPath(id), 'alarm_report', language);
  }

  @Post('communities/:id/days/:day/prints')
  @Operation('printDayRecord', { summary: '打印当日记录', answer: PrintedView, status: 201, command: true })
  dayRecord(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Param('day') day: string,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printDayRecord.execute(actor, call, { communityId: idFromPath(id), day }, language);
  }

  @Post('communities/:id/stickers')
  @Operation('printStickers', { summary: '打印报修贴纸', body: PrintStickersInput, answer: PrintedView, status: 201 })
  stickers(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { placeIds }: PrintStickersInput,
    @CurrentLanguage() language: Language,
  ): Promise<PrintedView> {
    return this.printStickers.execute(actor, call, idFromPath(id), placeIds, language);
  }

  @Get('tickets/:id/prints')
  @Operation('listPrints', { summary: '打印记录', answer: PrintListView })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PrintListView> {
    return this.listPrints.execute(actor, idFromPath(id));
  }

  /** Signed, short-lived links; whom it was made for is asked again. */
  @Get('papers/:id')
  @Operation('getPaper', { summary: '打印件（PDF）' })
  paper(@Param('id') id: string, @RawQuery() query: Record<string, string>, @Res() reply: FastifyReply): Promise<void> {
    return this.servePaper.execute(id, query.t, reply);
  }
}
