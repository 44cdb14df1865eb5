import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorResolver } from '../../identity/queries/actor-resolver.js';
import { type MultipartRules, readMultipart } from '../../media/public/read-multipart.js';
import { Database } from '../../platform/database/database.js';
import type { ImportResultView } from '../dto/import-views.js';
import { importResultView } from '../dto/result-view.js';
import { buildTemplate } from '../public/build-workbook.js';
import { DEFAULT_IMPORT_POLICY } from '../public/import-policy.js';
import { commitImport, previewImport } from '../public/import-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEMPLATE_NAME = encodeURIComponent('有应导入模板.xlsx');

const { maxBytes } = DEFAULT_IMPORT_POLICY;
const FORM: MultipartRules = { fields: [], maxBytes: () => maxBytes, largest: maxBytes };

/** A customer's houses, residents and staff from Excel: the empty form, the dry run, and the import. */
@Injectable()
export class ImportWorkbook {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorResolver,
  ) {}

  async template(reply: FastifyReply): Promise<void> {
    reply.headers({
      'content-type': XLSX,
      'content-disposition': `attachment; filename="import-template.xlsx"; filename*=UTF-8''${TEMPLATE_NAME}`,
    });
    await reply.send(Buffer.from(await buildTemplate()));
  }

  async preview(_actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { bytes } = await readMultipart(request, FORM);
    return importResultView(await previewImport(this.database, bytes));
  }

  /** A repeated import changes nothing (natural keys), so it needs no key of its own. */
  async commit(_actor: Actor, request: FastifyRequest): Promise<ImportResultView> {
    const { bytes } = await readMultipart(request, FORM);
    const outcome = await commitImport(this.database, bytes);
    this.actors.forgetAll();
    return importResultView(outcome);
  }
}
