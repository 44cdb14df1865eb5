import { Inject, Injectable } from '@nestjs/common';
import type { OperationId } from '@youying/shared/domain/access/table';
import { checkReply } from '@youying/shared/domain/complaint/check-reply';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { findingViews } from '../../matters/public/complaint-view.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { notFound } from '../../platform/http/problem.js';
import type { ReplyTextInput } from '../dto/complaint-inputs.js';
import type { ComplaintView, ReplyCheckView } from '../dto/complaint-views.js';
import { recordView } from './record-view.js';
import { staffNames } from './staff-names.js';

/** The record of a complaint, and how a reply to it would read (CMP-5). */
@Injectable()
export class GetComplaint {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, ticketId: number, language: Language): Promise<ComplaintView> {
    const matter = await this.matter('getComplaint', actor, ticketId);
    const reading = { actor, language, now: this.clock.now(), policies: matter.rules.policiesAt(this.clock.now()) };
    return recordView(this.database.read, matter, reading);
  }

  async check(actor: Actor, ticketId: number, { text }: ReplyTextInput, language: Language): Promise<ReplyCheckView> {
    const { complaint, ticket } = await this.matter('checkReply', actor, ticketId);
    if (!complaint) throw notFound();
    const names = await staffNames(this.database.read, ticket.communityId);
    const known = { staffNames: names, remedies: complaint.remedies, now: this.clock.now() };
    return { findings: findingViews(checkReply(text, known), language) };
  }

  private async matter(operation: OperationId, actor: Actor, ticketId: number): Promise<Matter> {
    return admitToTicket(operation, actor, await loadMatter(this.database.read, scopeOf(actor), ticketId));
  }
}
