import { Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { staffSubject } from '@youying/shared/domain/access/subjects';
import { asDayShift } from '@youying/shared/domain/dispatch/roster';
import { words } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { leadOf, type SwapState } from '@youying/shared/domain/staff/leave';
import { shanghaiDay } from '@youying/shared/domain/time';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { forbidden, invalidInput, notFound, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { openStaffDuty, settleStaffDuties, tellStaff } from '../../tasks/public/staff-duties.js';
import type { AskSwapInput, DecideSwapInput } from '../dto/roster-inputs.js';
import type { ShiftSwapView } from '../dto/roster-views.js';
import { keepDay } from '../keep-day.js';
import { type Company, companyOf, dayAhead, dayWords } from '../queries/exchange-parts.js';
import { maySwapBeDecided, swapViews } from '../queries/swap-view.js';
import { ShiftSwap } from '../staff-exchange.entity.js';
import { swapEffect } from './swap-effect.js';

const STATE_WORDS: Readonly<Record<SwapState, ReturnType<typeof words>>> = {
  asked: words('想和您换班', 'wants to swap shifts with you'),
  agreed: words('同意换班，等主管批', 'agreed to the swap; the lead decides'),
  declined: words('不同意换班', 'does not want to swap'),
  approved: words('换班已批准，排班已改', 'The swap is approved; the roster is changed'),
  refused: words('换班没批准', 'The swap is not approved'),
  withdrawn: words('不换班了', 'withdrew the swap'),
};

/** Swaps 换班 (DSP-5): asked by one, agreed by the other, approved by the lead; only then the roster changes. */
@Injectable()
export class ActOnSwap {
  constructor(private readonly commands: Commands) {}

  ask(actor: Actor, call: CommandCall, input: AskSwapInput): Promise<ShiftSwapView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const { communityId, colleagues } = company;
      const own = colleagues.get(actor.personId);
      if (!own?.department || !mayDo('askShiftSwap', actor, staffSubject(communityId, actor.personId, null))) {
        throw forbidden();
      }
      dayAhead(work, input.day, 'day');
      dayAhead(work, input.theirDay, 'theirDay');
      const toPersonId = idFromField(input.withPersonId, 'withPersonId');
      const other = colleagues.get(toPersonId);
      if (!other?.departments.includes(own.department) || toPersonId === actor.personId) {
        throw invalidInput({ field: 'withPersonId', code: 'not_found' });
      }
      const swap: ShiftSwap = {
        ...{ id: nextId(), communityId, department: own.department, fromPersonId: actor.personId, fromDay: input.day },
        ...{ toPersonId, toDay: input.theirDay, reason: input.reason, state: 'asked', askedAt: work.now },
        ...{ answeredAt: null, decidedBy: null, decidedAt: null, note: null, version: 1 },
      };
      const { given, taken } = await swapEffect(work, swap, work.now);
      if (given.length === 0) throw invalidInput({ field: 'day', code: 'no_shift' });
      if (taken.length === 0) throw invalidInput({ field: 'theirDay', code: 'no_shift' });
      work.insert(ShiftSwap, swap);
      const about = `${own.person.name} ${dayWords(swap.fromDay)} ⇄ ${dayWords(swap.toDay)}`;
      await openStaffDuty(work, {
        ...{ kind: 'answer_swap', ...subjectOf(swap), about },
        ...{ ownerRole: other.roles[0] ?? 'implementer', department: swap.department, assigneeId: toPersonId },
      });
      await this.say(work, swap, [toPersonId], own.person.name);
      return this.view(work, actor, company, swap);
    });
  }

  answer(actor: Actor, call: CommandCall, id: number, agree: boolean): Promise<ShiftSwapView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const known = await find(work, company, id);
      if (known.toPersonId !== actor.personId) throw notFound();
      const swap = move(work, known, ['asked'], { state: agree ? 'agreed' : 'declined', answeredAt: work.now });
      if (agree) {
        await swapEffect(work, swap, work.now);
        const names = [known.fromPersonId, known.toPersonId].map((party) => company.colleagues.get(party)?.person.name);
        settleStaffDuties(work, subjectOf(swap), { personId: actor.personId, outcome: null });
        await openStaffDuty(work, {
          ...{ kind: 'decide_swap', ...subjectOf(swap), about: `${names.join(' ⇄ ')} ${dayWords(swap.fromDay)}` },
          ...{ ownerRole: leadOf(swap.department), department: swap.department, assigneeId: null },
        });
      } else settleStaffDuties(work, subjectOf(swap), { personId: actor.personId, outcome: null });
      await this.say(work, swap, [swap.fromPersonId], actor.name);
      return this.view(work, actor, company, swap);
    });
  }

  decide(actor: Actor, call: CommandCall, id: number, { approve, note }: DecideSwapInput): Promise<ShiftSwapView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const known = await find(work, company, id);
      if (!maySwapBeDecided(actor, known)) throw notFound();
      const decided = { decidedBy: actor.personId, decidedAt: work.now, note: note ?? null };
      const swap = move(work, known, ['agreed'], { state: approve ? 'approved' : 'refused', ...decided });
      const { communityId } = company;
      if (approve) {
        dayAhead(work, known.fromDay, 'day');
        dayAhead(work, known.toDay, 'theirDay');
        const { given, taken, days } = await swapEffect(work, known, work.now);
        // The roster changed since they agreed: there is nothing left to swap.
        if (given.length === 0 || taken.length === 0) throw new Problem('swap_outdated');
        for (const { personId, day, shifts } of days) {
          const key = { communityId, personId, day: shanghaiDay(day), setBy: actor.personId };
          await keepDay(
            work,
            key,
            shifts.map((shift) => asDayShift(shift, day)),
          );
        }
      }
      settleStaffDuties(work, subjectOf(swap), { personId: actor.personId, outcome: note ?? null });
      await this.say(work, swap, [swap.fromPersonId, swap.toPersonId], '');
      return this.view(work, actor, company, swap);
    });
  }

  withdraw(actor: Actor, call: CommandCall, id: number): Promise<ShiftSwapView> {
    return this.commands.run(call, async (work) => {
      const company = await companyOf(work, actor);
      const known = await find(work, company, id);
      if (known.fromPersonId !== actor.personId) throw notFound();
      const swap = move(work, known, ['asked', 'agreed'], { state: 'withdrawn' });
      settleStaffDuties(work, subjectOf(swap), { personId: actor.personId, outcome: null });
      await this.say(work, swap, [swap.toPersonId], actor.name);
      return this.view(work, actor, company, swap);
    });
  }

  private say(work: Work, swap: ShiftSwap, personIds: readonly number[], who: string): Promise<void> {
    const { communityId, state, fromDay, toDay, reason, note } = swap;
    const said = STATE_WORDS[state];
    const days = `${dayWords(fromDay)} ⇄ ${dayWords(toDay)}`;
    const more = note ?? (state === 'asked' ? reason : '');
    const line = (text: string) => [`${who}${who === '' ? '' : ' '}${text}`, days, more].filter(Boolean).join(' · ');
    const text = words(line(said['zh-CN']), line(said.en));
    return tellStaff(work, { communityId, personIds, title: words('换班', 'Shift swap'), text });
  }

  private async view(work: Work, actor: Actor, company: Company, swap: ShiftSwap): Promise<ShiftSwapView> {
    // A day that this command sets is not in the tables before the commit, so the shifts shown are those before.
    const [view] = await swapViews(work, actor, company, [swap]);
    if (!view) throw new Error('a row has a view');
    return view;
  }
}

const subjectOf = ({ communityId, id }: ShiftSwap) =>
  ({ communityId, subjectType: 'shift_swap', subjectId: id }) as const;

async function find(work: Work, { communityId }: Company, id: number): Promise<ShiftSwap> {
  const known = await work.findOne(ShiftSwap, scopeOfCommunity(communityId), { id }, { lock: 'update' });
  if (!known) throw notFound();
  return known;
}

function move(work: Work, known: ShiftSwap, from: readonly SwapState[], patch: Partial<ShiftSwap>): ShiftSwap {
  if (!from.includes(known.state)) throw new Problem('invalid_transition', { members: { from: known.state } });
  const next = { ...known, ...patch, version: known.version + 1 };
  work.updateOne(ShiftSwap, { id: known.id, version: known.version }, { ...patch, version: next.version });
  return next;
}
