import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import { type Localized, words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { deciderOf, decidersFor, leaveDays } from '@youying/shared/domain/staff/leave';
import { type Instant, shanghaiDay } from '@youying/shared/domain/time';
import { holdersOf } from '../../notifications/public/addressees.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField, timeText } from '../../platform/http/ids.js';
import { forbidden, invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { openStaffDuty, settleStaffDuties, tellStaff } from '../../tasks/public/staff-duties.js';
import type { DecideLeaveInput, RequestLeaveInput } from '../dto/roster-inputs.js';
import type { LeaveView } from '../dto/roster-views.js';
import { keepDay } from '../keep-day.js';
import { companyOf, dayAhead, daysBetween, dayWords } from '../queries/exchange-parts.js';
import { leaveEffect, leaveView, mayLeaveBeDecided } from '../queries/leave-view.js';
import { StaffLeave } from '../staff-exchange.entity.js';

/** Leave 请假 (HOT-8): asked for with who takes over, decided by the lead or the head, and then the roster changes. */
@Injectable()
export class ActOnLeave {
  constructor(private readonly commands: Commands) {}

  request(actor: Actor, call: CommandCall, input: RequestLeaveInput): Promise<LeaveView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const { communityId, colleagues } = company;
      const own = colleagues.get(actor.personId);
      const deciders = own && decidersFor(own.roles);
      const subject = staffSubject(communityId, actor.personId, null);
      if (!own?.department || !deciders || !mayDo('requestLeave', actor, subject)) throw forbidden();
      const [from, to] = [dayAhead(work, input.from, 'from'), dayAhead(work, input.to, 'to')];
      const policies = (await rulesOf(work, communityId)).policiesAt(work.now);
      const days = leaveDays(from, to);
      checkLength(days, policies.leaveLongestDays);
      const handoverToId = idFromField(input.handoverToId, 'handoverToId');
      const other = colleagues.get(handoverToId);
      if (!other?.departments.includes(own.department) || handoverToId === actor.personId) {
        throw invalidInput({ field: 'handoverToId', code: 'not_found' });
      }
      await this.checkOthers(work, communityId, { personId: actor.personId, handoverToId }, input);
      const decidesRole = deciderOf(deciders, days, policies.leaveLeadDays);
      const leave: StaffLeave = {
        ...{ id: nextId(), communityId, personId: actor.personId, department: own.department },
        ...{ fromDay: input.from, toDay: input.to, reason: input.reason, handoverToId, decidesRole },
        ...{ state: 'waiting', askedAt: work.now, decidedBy: null, decidedAt: null, note: null, version: 1 },
      };
      work.insert(StaffLeave, leave);
      const about = `${own.person.name} ${dayWords(leave.fromDay, leave.toDay)}`;
      const department = decidesRole === 'department_supervisor' ? own.department : null;
      const duty = { kind: 'decide_leave', ...subjectOf(leave), ownerRole: decidesRole, about } as const;
      await openStaffDuty(work, { ...duty, department, assigneeId: null });
      const asked = await holdersOf(work, { communityId, role: decidesRole, department }, work.now);
      const deciding = asked.filter((id) => id !== actor.personId);
      await say(work, leave, deciding, words(`${about} 请假，等您批`, `${about}: leave, for you to decide`));
      return leaveView(work, actor, company, leave);
    });
  }

  decide(actor: Actor, call: CommandCall, id: number, input: DecideLeaveInput): Promise<LeaveView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const { communityId } = company;
      const known = await find(work, communityId, id);
      if (!mayLeaveBeDecided(actor, known)) throw notFound();
      expectWaiting(known);
      if (!input.grant && input.note === undefined) throw invalidInput({ field: 'note', code: 'required' });
      const { shifts, gaps } = await leaveEffect(work, company, known);
      if (input.grant && gaps.length > 0 && input.gapAccepted !== true) {
        const shown = gaps.map((gap) => ({ ...gap, from: timeText(gap.from), to: timeText(gap.to) }));
        throw new Problem('leave_leaves_gap', { members: { gaps: shown } });
      }
      const leave = move(work, known, {
        ...{ state: input.grant ? 'granted' : 'refused', note: input.note ?? null },
        ...{ decidedBy: actor.personId, decidedAt: work.now },
      });
      if (input.grant && shifts.length > 0) await this.clearDays(work, leave, actor.personId);
      settleStaffDuties(work, subjectOf(leave), { personId: actor.personId, outcome: input.note ?? null });
      const days = dayWords(leave.fromDay, leave.toDay);
      const text = input.grant
        ? words(`${days} 请假已批，排班已改`, `Leave ${days} granted; the roster is changed`)
        : words(`${days} 请假没批：${input.note}`, `Leave ${days} refused: ${input.note}`);
      await say(work, leave, [leave.personId], text);
      if (input.grant) {
        const who = company.colleagues.get(leave.personId)?.person.name ?? '';
        const told = words(`${who} ${days} 请假，工作交给您`, `${who} is on leave ${days}; you take over`);
        await say(work, leave, [leave.handoverToId], told);
      }
      return leaveView(work, actor, company, leave);
    });
  }

  withdraw(actor: Actor, call: CommandCall, id: number): Promise<LeaveView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const known = await find(work, company.communityId, id);
      if (known.personId !== actor.personId) throw notFound();
      expectWaiting(known);
      const leave = move(work, known, { state: 'withdrawn' });
      settleStaffDuties(work, subjectOf(leave), { personId: actor.personId, outcome: null });
      return leaveView(work, actor, company, leave);
    });
  }

  /** Neither twice on leave, nor handed to somebody who is away. */
  private async checkOthers(
    work: Work,
    communityId: number,
    { personId, handoverToId }: Pick<StaffLeave, 'personId' | 'handoverToId'>,
    { from, to }: RequestLeaveInput,
  ): Promise<void> {
    const around = await work.find(
      StaffLeave,
      scopeOfCommunity(communityId),
      { personId: [personId, handoverToId], state: ['waiting', 'granted'], fromDay: { lte: to } },
      { orderBy: [['id', 'asc']] },
    );
    const meeting = around.filter((leave) => leave.toDay >= from);
    if (meeting.some((leave) => leave.personId === personId))
      throw invalidInput({ field: 'from', code: 'leave_overlaps' });
    if (meeting.some((leave) => leave.personId === handoverToId && leave.state === 'granted')) {
      throw invalidInput({ field: 'handoverToId', code: 'on_leave_too' });
    }
  }

  private async clearDays(
    work: Work,
    { communityId, personId, fromDay, toDay }: StaffLeave,
    setBy: number,
  ): Promise<void> {
    for (const day of daysBetween(fromDay, toDay)) {
      await keepDay(work, { communityId, personId, day: shanghaiDay(day), setBy }, []);
    }
  }
}

function checkLength(days: number, longest: Instant): void {
  if (days < 1) throw invalidInput({ field: 'to', code: 'ends_before_it_begins' });
  if (days > longest) throw invalidInput({ field: 'to', code: 'leave_too_long', params: { max: longest } });
}

function expectWaiting({ state }: StaffLeave): void {
  if (state !== 'waiting') throw new Problem('invalid_transition', { members: { from: state } });
}

const subjectOf = ({ communityId, id }: StaffLeave) => ({ communityId, subjectType: 'leave', subjectId: id }) as const;

function say(work: Work, { communityId }: StaffLeave, personIds: readonly number[], text: Localized): Promise<void> {
  return tellStaff(work, { communityId, personIds, title: words('请假', 'Leave'), text });
}

async function find(work: Work, communityId: number, id: number): Promise<StaffLeave> {
  const known = await work.findOne(StaffLeave, scopeOfCommunity(communityId), { id }, { lock: 'update' });
  if (!known) throw notFound();
  return known;
}

function move(work: Work, known: StaffLeave, patch: Partial<StaffLeave>): StaffLeave {
  const next = { ...known, ...patch, version: known.version + 1 };
  work.updateOne(StaffLeave, { id: known.id, version: known.version }, { ...patch, version: next.version });
  return next;
}
