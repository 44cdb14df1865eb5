import { Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import { words } from '@youying/shared/domain/language';
import { nextEnd, startOfPeriod } from '@youying/shared/domain/procedures/periods';
import { type Actor, DESK_ROLES } from '@youying/shared/domain/roles';
import { drawSample } from '@youying/shared/domain/staff/sample';
import { areMarks, totalOf } from '@youying/shared/domain/staff/score-form';
import { instantOfDay, shanghaiDay } from '@youying/shared/domain/time';
import { Community } from '../../communities/community.entity.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { StaffGrant } from '../../identity/person.entity.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { tellStaff } from '../../tasks/public/staff-duties.js';
import type { DrawSampleInput, ScoreSampleInput } from '../dto/quality-inputs.js';
import type { QualitySamplesView, QualitySampleView } from '../dto/quality-views.js';
import { QualitySample } from '../quality.entity.js';
import { formView, leads, sampleViews } from '../queries/sample-view.js';

const KIND = 'weekly_sample';
const TITLE = words('质检', 'Quality');

/** HOT-4: drawn by lot, scored by the lead, seen and answered by the agent. */
@Injectable()
export class ActOnSample {
  constructor(private readonly commands: Commands) {}

  /** The draw of a week that is over; again it gives the same and adds nothing. */
  draw(actor: Actor, call: CommandCall, { day }: DrawSampleInput, language: Language): Promise<QualitySamplesView> {
    return this.commands.run(call, async (work) => {
      const communityId = deskCommunityOf('drawQualitySample', actor);
      const asked = instantOfDay(day);
      const from = asked === null ? null : startOfPeriod('week', asked);
      if (from === null) throw invalidInput({ field: 'day', code: 'bad_time' });
      const to = nextEnd('week', from);
      if (to > work.now) throw invalidInput({ field: 'day', code: 'week_not_over' });
      const weekKey = shanghaiDay(from);
      await lockWeeks(work, communityId);
      const scope = scopeOfCommunity(communityId);
      const known = await work.find(QualitySample, scope, { weekKey });
      if (known.length > 0) return this.week(work, actor, communityId, weekKey, known, language);
      const { samplePerAgent } = (await rulesOf(work, communityId)).policiesAt(work.now);
      const rows = drawSample(
        await recordsOf(work, communityId, from, to),
        samplePerAgent,
        `${communityId}:${weekKey}`,
      ).map(
        ({ id, agentId }): QualitySample => ({
          ...{ id: nextId(), communityId, weekKey, ticketId: id, agentId, drawnAt: work.now, marks: null, total: null },
          ...{ remark: null, scoredBy: null, scoredAt: null, appeal: null, answer: null, version: 1 },
        }),
      );
      hintCommunity(work, communityId, 'quality');
      if (rows.length > 0) work.insert(QualitySample, ...rows);
      else
        await settleDuty(
          work,
          { communityId, kind: KIND, periodKey: weekKey },
          { personId: actor.personId, outcome: null },
        );
      return this.week(work, actor, communityId, weekKey, rows, language);
    });
  }

  score(actor: Actor, call: CommandCall, id: number, { marks, remark }: ScoreSampleInput): Promise<QualitySampleView> {
    return this.act(actor, call, id, async (work, row) => {
      if (!leads(actor, row)) throw notFound();
      if (row.scoredAt !== null) throw new Problem('invalid_transition', { members: { from: 'scored' } });
      if (!areMarks({ ...marks })) throw invalidInput({ field: 'marks', code: 'bad_marks' });
      const { communityId, weekKey } = row;
      // Whoever scores the last but one at the same moment must see it done, or neither of them ends the week.
      await lockWeeks(work, communityId);
      const open = await work.find(QualitySample, scopeOfCommunity(communityId), { weekKey, scoredAt: null });
      if (open.every((other) => other.id === id)) {
        await settleDuty(
          work,
          { communityId, kind: KIND, periodKey: weekKey },
          { personId: actor.personId, outcome: null },
        );
      }
      const total = totalOf(marks);
      const text = words(`您的一条记录得 ${total} 分`, `A record of yours has ${total} points`);
      await tellStaff(work, { communityId, personIds: [row.agentId], title: TITLE, text });
      return { marks, total, remark: remark ?? null, scoredBy: actor.personId, scoredAt: work.now };
    });
  }

  appeal(actor: Actor, call: CommandCall, id: number, said: string): Promise<QualitySampleView> {
    return this.act(actor, call, id, async (work, row) => {
      if (row.agentId !== actor.personId) throw notFound();
      if (row.scoredAt === null || row.appeal !== null) throw new Problem('invalid_transition', { members: {} });
      const text = words(`${actor.name} 对评分有话说：${said}`, `${actor.name} on the score: ${said}`);
      const personIds = row.scoredBy === null ? [] : [row.scoredBy];
      await tellStaff(work, { communityId: row.communityId, personIds, title: TITLE, text });
      return { appeal: said };
    });
  }

  answer(actor: Actor, call: CommandCall, id: number, said: string): Promise<QualitySampleView> {
    return this.act(actor, call, id, async (work, row) => {
      if (!leads(actor, row)) throw notFound();
      if (row.appeal === null || row.answer !== null) throw new Problem('invalid_transition', { members: {} });
      const text = words(`主管答复：${said}`, `The lead answers: ${said}`);
      await tellStaff(work, { communityId: row.communityId, personIds: [row.agentId], title: TITLE, text });
      return { answer: said };
    });
  }

  private act(
    actor: Actor,
    call: CommandCall,
    id: number,
    change: (work: Work, row: QualitySample) => Promise<Partial<QualitySample>>,
  ): Promise<QualitySampleView> {
    return this.commands.run(call, async (work) => {
      const row = await work.findOne(QualitySample, scopeOf(actor), { id }, { lock: 'update' });
      if (!row) throw notFound();
      const patch = { ...(await change(work, row)), version: row.version + 1 };
      work.updateOne(QualitySample, { id, version: row.version }, patch);
      hintCommunity(work, row.communityId, 'quality');
      const [view] = await sampleViews(work, actor, row.communityId, [{ ...row, ...patch }]);
      if (!view) throw new Error('a row has a view');
      return view;
    });
  }

  private async week(
    work: Work,
    actor: Actor,
    communityId: number,
    week: string,
    rows: readonly QualitySample[],
    language: Language,
  ): Promise<QualitySamplesView> {
    return { week, form: formView(language), items: await sampleViews(work, actor, communityId, rows) };
  }
}

const lockWeeks = (work: Work, communityId: number) =>
  work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });

const MOST = 10_000;

/** Matters registered in the week, with who at the desk owned them; complaints are no material for an agent’s marks (CMP-4). */
async function recordsOf(work: Work, communityId: number, from: number, to: number) {
  const grants = await work.find(StaffGrant, scopeOfCommunity(communityId), { role: DESK_ROLES });
  const agents = [...new Set(grants.map(({ personId }) => personId))];
  if (agents.length === 0) return [];
  const rows = await work.rows<{ id: number | string; owner_id: number | string }>(
    `SELECT id, owner_id FROM ticket
      WHERE community_id = ? AND created_at >= ? AND created_at < ? AND no IS NOT NULL AND kind <> 'complaint'
        AND owner_id IN (${agents.map(() => '?').join(', ')})
      ORDER BY id LIMIT ${MOST}`,
    [communityId, from, to, ...agents],
  );
  return rows.map(({ id, owner_id }) => ({ id: Number(id), agentId: Number(owner_id) }));
}
