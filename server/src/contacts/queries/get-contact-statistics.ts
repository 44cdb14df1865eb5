import { Injectable } from '@nestjs/common';
import {
  CONTACT_OUTCOME_LABELS,
  CONTACT_OUTCOMES,
  type ContactOutcome,
  countedContacts,
} from '@youying/shared/domain/intake/contacts';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { fenceAround } from '../../matters/public/fence.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput } from '../../platform/http/problem.js';
import type { ContactStatisticsQuery } from '../dto/contact-inputs.js';
import type { ContactStatisticsView } from '../dto/contact-views.js';

/** INT-9: how calls and visits ended in a span of time. */
@Injectable()
export class GetContactStatistics {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, query: ContactStatisticsQuery, language: Language): Promise<ContactStatisticsView> {
    const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
    if (to <= from) throw invalidInput({ field: 'to', code: 'invalid' });
    const { communities } = scopeOf(actor);
    const fence = communities === 'all' ? '1 = 1' : `c.community_id IN (${communities.map(() => '?').join(', ')})`;
    // CMP-4: a call that led to a complaint about whoever reads is none.
    const hidden = fenceAround(actor, 'c.ticket_id');
    const rows = await this.database.read.rows<{ outcome: ContactOutcome; found: number }>(
      `SELECT c.outcome, COUNT(*) AS found FROM contact_log c
        WHERE ${fence} AND c.at >= ? AND c.at < ?${hidden.text} GROUP BY c.outcome`,
      [...(communities === 'all' ? [] : communities), from, to, ...hidden.values],
    );
    const counts = new Map(rows.map(({ outcome, found }) => [outcome, Number(found)]));
    return {
      outcomes: CONTACT_OUTCOMES.map((outcome) => ({
        outcome,
        label: CONTACT_OUTCOME_LABELS[outcome][language],
        count: counts.get(outcome) ?? 0,
      })),
      ...countedContacts(counts),
    };
  }
}
