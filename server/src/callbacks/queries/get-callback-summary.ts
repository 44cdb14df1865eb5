import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { CallbackSummary } from '../callback-summary.entity.js';
import type { CallbackRateView, CallbackSummaryView } from '../dto/callback-desk-views.js';
import { callbackFigures } from './callback-figures.js';

/** CBK-12: the month summed up; before it is, the figures to write about. */
@Injectable()
export class GetCallbackSummary {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, communityId: number, month: string): Promise<CallbackSummaryView> {
    admitToDesk('getCallbackSummary', actor, communityId);
    const { read } = this.database;
    const row = await read.findOne(CallbackSummary, scopeOfCommunity(communityId), { month });
    if (row) return summaryView(row);
    const figures = await callbackFigures(read, actor, communityId, month, this.database.now());
    return { month, figures, summary: null, comment: null };
  }
}

export function summaryView(row: CallbackSummary): CallbackSummaryView {
  const { month, comment, commentedAt, commentedByName } = row;
  return {
    month,
    figures: row.figures as unknown as CallbackRateView,
    summary: { text: row.text, byName: row.writtenByName, at: timeText(row.writtenAt) },
    comment:
      comment === null || commentedAt === null
        ? null
        : { text: comment, byName: commentedByName ?? '', at: timeText(commentedAt) },
  };
}
