import { Controller, Post, Res } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply } from 'fastify';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { ActOnManyInput, ActOnManyView, ExportTicketsInput } from './dto/bulk-views.js';
import { ActOnMany } from './use-cases/act-on-many.js';
import { ExportTickets } from './use-cases/export-tickets.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 批量: what is done to many tickets at once, row by row. */
@Chapter('tickets')
@Controller('tickets')
export class TicketBulkController {
  constructor(
    private readonly actOnMany: ActOnMany,
    private readonly exportTickets: ExportTickets,
  ) {}

  @Post('bulk')
  @Operation('actOnTickets', { summary: '批量办理，逐条告知结果', body: ActOnManyInput, answer: ActOnManyView })
  bulk(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Input() input: ActOnManyInput,
    @CurrentLanguage() language: Language,
  ): Promise<ActOnManyView> {
    return this.actOnMany.execute(actor, call, input, language);
  }

  @Post('export')
  @Operation('exportTickets', { summary: '导出 Excel', body: ExportTicketsInput, command: false })
  async export(
    @CurrentActor() actor: Actor,
    @Input() input: ExportTicketsInput,
    @CurrentLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exportTickets.execute(actor, input, language);
    reply.status(200).headers({ 'content-type': XLSX, 'content-disposition': 'attachment; filename="tickets.xlsx"' });
    await reply.send(Buffer.from(file));
  }
}
