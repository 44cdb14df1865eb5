import { Inject, Injectable } from '@nestjs/common';
import { type Actor, holdsIn, SENIOR_ROLES } from '@youying/shared/domain/roles';
import { MINUTE } from '@youying/shared/domain/time';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { DEFAULT_PAGE, pageOf, readCursor } from '../../platform/http/paging.js';
import { forbidden } from '../../platform/http/problem.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { RelayedMessage } from '../contact.entity.js';
import type { ListRelayedMessagesQuery } from '../dto/contact-inputs.js';
import type { RelayedMessagePageView } from '../dto/contact-views.js';
import { relayedMessageViews } from './relayed-message-views.js';

/** INT-7: one's own messages, newest first; for a supervisor also those that nobody has read in time. */
@Injectable()
export class ListRelayedMessages {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, query: ListRelayedMessagesQuery): Promise<RelayedMessagePageView> {
    const reader = this.database.read;
    const now = this.clock.now();
    const limit = query.limit ?? DEFAULT_PAGE;
    const [before] = readCursor(query.cursor, 1) ?? [Number.MAX_SAFE_INTEGER];
    const where = query.scope === 'overdue' ? await this.overdue(actor, now) : { toPersonId: actor.personId };
    const rows = await reader.find(
      RelayedMessage,
      scopeOf(actor),
      { ...where, id: { lt: before ?? Number.MAX_SAFE_INTEGER } },
      { orderBy: [['id', 'desc']], limit: limit + 1 },
    );
    const views = await relayedMessageViews(reader, rows, { personId: actor.personId, now });
    const page = pageOf(
      rows,
      limit,
      (row) => views[rows.indexOf(row)],
      ({ id }) => [id],
    );
    return { ...page, items: page.items.filter((view) => view !== undefined) };
  }

  private async overdue(actor: Actor, now: number) {
    const communityId = deskCommunityOf('listRelayedMessages', actor);
    if (!holdsIn(actor, communityId, SENIOR_ROLES)) throw forbidden();
    const { relayedMessageMinutes } = (await rulesOf(this.database.read, communityId)).policiesAt(now);
    return { communityId, readAt: null, takenAt: { lte: now - relayedMessageMinutes * MINUTE } };
  }
}
