import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/http/caller.js';
import { Operation } from '../platform/http/operation.js';
import { ImportResultView } from './dto/import-views.js';
import { ImportWorkbook } from './use-cases/import-workbook.js';

const WORKBOOK = {
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};

@ApiTags('import')
@Controller('imports')
export class ImportingController {
  constructor(private readonly importWorkbook: ImportWorkbook) {}

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
}
