import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { communityNameOf } from '../../communities/queries/community-name.js';
import { Database } from '../../platform/database/database.js';
import { timeText } from '../../platform/http/ids.js';
import { minuteText } from '../../tickets/queries/ticket-workbook.js';
import type { DashboardQuery } from '../dto/dashboard-views.js';
import { dashboardWorkbook } from './dashboard-workbook.js';
import { GetDashboard } from './get-dashboard.js';

/** The dashboard as a workbook, as this person reads it (REP-7, CMP-4); the first line says whose, and who took it out. */
@Injectable()
export class ExportDashboard {
  constructor(
    private readonly database: Database,
    private readonly getDashboard: GetDashboard,
  ) {}

  async execute(actor: Actor, communityId: number, query: DashboardQuery, language: Language): Promise<Uint8Array> {
    admitToDesk('exportDashboard', actor, communityId);
    const view = await this.getDashboard.read(actor, communityId, query, language);
    const overdue = await this.getDashboard.overdue(actor, communityId, query, language);
    const { from, until } = view.period;
    const last = timeText(Math.min(this.database.now(), Date.parse(until) - 1));
    const name = await communityNameOf(this.database.read, communityId);
    const span = [from, last].map((at) => minuteText(at)).join(' – ');
    const mark = [name, span, actor.name, minuteText(timeText(this.database.now()))].join(' · ');
    return dashboardWorkbook({ ...view, overdue }, mark, language);
  }
}
