import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/http/caller.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { ImportResultView } from './dto/import-views.js';
import { ImportFeeSchedule } from './use-cases/import-fee-schedule.js';
import { ImportWorkbook } from './use-cases/import-workbook.js';

const WORKBOOK = {
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};

const FEE_SCHEDULE = {
  properties: {
    file: { type: 'string', format: 'binary', description: 'CSV: 项目,规格,单位,最低价(元),最高价(元),备注' },
    name: { type: 'string', minLength: 1, maxLength: 40 },
    communityId: { type: 'string', maxLength: 32 },
    validFrom: { type: 'string', format: 'date-time', description: 'Absent: at once' },
  },
  required: ['file', 'name', 'communityId'],
};

@Chapter('import')
@Controller('imports')
export class ImportingController {
  constructor(
    private readonly importWorkbook: ImportWorkbook,
    private readonly importFeeSchedule: ImportFeeSchedule,
  ) {}

  @Get('template')
  @Operation('importTemplate', { summary: '导入模板' })
  template(@Res() reply: FastifyReply): Promise<void> {
    return this.importWorkbook.template(reply);
  }

  @Post('preview')
  @Operation('importPreview', { summary: '试导入，只检查', answer: ImportResultView, multipart: WORKBOOK })
  preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importWorkbook.preview(actor, request);
  }

  @Post()
  @Operation('importCommit', { summary: '导入', answer: ImportResultView, multipart: WORKBOOK, command: true })
  commit(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importWorkbook.commit(actor, request);
  }

  @Post('fee-schedule/preview')
  @Operation('importFeeSchedulePreview', {
    summary: '试导入收费标准，只检查',
    answer: ImportResultView,
    multipart: FEE_SCHEDULE,
  })
  previewFees(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importFeeSchedule.preview(actor, request);
  }

  @Post('fee-schedule')
  @Operation('importFeeSchedule', {
    summary: '导入收费标准的新一版',
    answer: ImportResultView,
    multipart: FEE_SCHEDULE,
    command: true,
  })
  commitFees(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResultView> {
    return this.importFeeSchedule.commit(actor, request);
  }
}
