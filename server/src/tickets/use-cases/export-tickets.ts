import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { loadMatters } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField, timeText } from '../../platform/http/ids.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { BULK_POLICY } from '../bulk-policy.js';
import type { ExportTicketsInput } from '../dto/bulk-views.js';
import { ExportRecord } from '../export-record.entity.js';
import { minuteText, ticketWorkbook } from '../queries/ticket-workbook.js';

/**
 * The chosen tickets as a workbook, each cell as this person may see it, and who took it out on record (F4). What they
 * may not export is left out, as if it were not there.
 */
@Injectable()
export class ExportTickets {
  constructor(
    private readonly database: Database,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, input: ExportTicketsInput, language: Language): Promise<Uint8Array> {
    const ids = [...new Set(input.ticketIds)].map((id) => idFromField(id, 'ticketIds'));
    if (ids.length > BULK_POLICY.mostExported)
      throw new Problem('export_too_large', { members: { most: BULK_POLICY.mostExported, asked: ids.length } });
    const matters = (await loadMatters(this.database.read, scopeOf(actor), ids)).filter((matter) =>
      mayDo('exportTickets', actor, subjectOf(matter)),
    );
    if (matters.length === 0) throw notFound();
    const now = this.database.now();
    await this.record(actor, matters);
    const look = { actor, language, now, signer: this.signer };
    const mark = [actor.name, minuteText(timeText(now)), matters.length].join(' · ');
    return ticketWorkbook(
      matters.map((matter) => ticketView(matter, look)),
      mark,
      language,
    );
  }

  /** Before the file leaves: one row for each community it is from. */
  private record(actor: Actor, matters: readonly Matter[]): Promise<void> {
    return this.database.transact(async (work) => {
      for (const communityId of new Set(matters.map(({ ticket }) => ticket.communityId))) {
        work.insert(ExportRecord, {
          id: nextId(),
          communityId,
          personId: actor.personId,
          personName: actor.name,
          ticketCount: matters.filter(({ ticket }) => ticket.communityId === communityId).length,
          createdAt: work.now,
        });
      }
    });
  }
}
