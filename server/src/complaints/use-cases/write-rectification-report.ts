import { Inject, Injectable } from '@nestjs/common';
import { periodOf, type RateKind } from '@youying/shared/domain/complaint/rates';
import type { Actor } from '@youying/shared/domain/roles';
import { Community } from '../../communities/community.entity.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { idFromPath } from '../../platform/http/ids.js';
import { forbidden, invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { tellOfDuty } from '../../tasks/public/tell-of-duty.js';
import { ComplaintPeriod } from '../complaint.entity.js';
import type { RateView } from '../dto/case-views.js';
import type { RectificationReportInput } from '../dto/complaint-inputs.js';
import { countRates } from '../queries/count-rates.js';
import { mayReport, rateView } from '../queries/rate-view.js';
import { reportDutyOf } from './keep-report-duty.js';

/** CMP-7: the manager’s written report to the company, where a period that has ended missed its target. */
@Injectable()
export class WriteRectificationReport {
  constructor(
    private readonly commands: Commands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(actor: Actor, call: CommandCall, id: string, input: RectificationReportInput): Promise<RateView> {
    return this.commands.run(call, async (work) => {
      const communityId = idFromPath(id);
      const scope = scopeOfCommunity(communityId);
      const known = await work.findOneGlobal(Community, { id: communityId });
      if (!known || !actor.grants.some((grant) => grant.communityId === null || grant.communityId === communityId)) {
        throw notFound();
      }
      const period = periodOf(input.kind as RateKind, input.period);
      if (!period) throw invalidInput({ field: 'period', code: 'bad_format' });
      const where = { kind: period.kind, period: period.period };
      const row = await work.findOne(ComplaintPeriod, scope, where, { lock: 'update' });
      const [counted] = await countRates(work, communityId, [period], work.now, actor);
      const owner = counted?.reportOwner ?? null;
      // A manager for whom the month looks as it should is told that it does (CMP-4).
      const hidden = counted !== undefined && !counted.mayKnow && mayReport(actor, communityId, null);
      if (!hidden && !mayReport(actor, communityId, owner)) throw forbidden();
      if (!row || !counted || owner === null || hidden || row.reportedAt !== null) {
        const from = !row ? 'running' : hidden || row.reportedAt === null ? 'within_target' : 'reported';
        throw new Problem('invalid_transition', { members: { from, action: 'writeRectificationReport' } });
      }
      const { analysis, measures } = input;
      const patch = { analysis, measures, reportedBy: actor.personId, reportedAt: work.now };
      work.updateOne(ComplaintPeriod, { id: row.id, reportedAt: null }, patch);
      const duty = reportDutyOf(communityId, period);
      await settleDuty(work, duty, { personId: actor.personId, outcome: null });
      await tellOfDuty(work, 'rectification_reported', duty, { role: 'head_office', except: actor.personId });
      return rateView({ ...counted, row: { ...row, ...patch } }, communityId, actor, this.clock.now());
    });
  }
}
