import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import {
  asDayShift,
  EMPTY_ROSTER,
  faultsOfDay,
  type Shift,
  type ShiftRole,
  shiftsOn,
} from '@youying/shared/domain/dispatch/roster';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { DAY, instantOfDay, shanghaiTime } from '@youying/shared/domain/time';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity } from '../../platform/hints/record-hint.js';
import { idFromField } from '../../platform/http/ids.js';
import { forbidden, invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { SetShiftsInput } from '../dto/roster-inputs.js';
import type { RosterRowView } from '../dto/roster-views.js';
import { keepDay } from '../keep-day.js';
import { rostersOf } from '../queries/read-rosters.js';
import { type BuildingNames, buildingNames, shiftView, staffView } from '../queries/view-parts.js';

/** Sets one person's day as a whole; shifts that overlap are refused, each named (DSP-5). */
@Injectable()
export class SetShifts {
  constructor(
    private readonly commands: Commands,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, input: SetShiftsInput): Promise<RosterRowView> {
    return this.commands.run(call, async (work) => {
      const day = instantOfDay(input.day);
      if (day === null) throw invalidInput({ field: 'day', code: 'bad_time' });
      const communityId = await chosenCommunity(work, actor, input.communityId);
      const personId = idFromField(input.personId, 'personId');
      const own = communityId === undefined ? [] : await departmentsOf(work, communityId, personId);
      if (communityId === undefined || own.length === 0) throw invalidInput({ field: 'personId', code: 'not_found' });
      const names = await buildingNames(work, communityId);
      const given = input.shifts.map((_, index) => shiftOf(input, index, own, names));
      const roster = (await rostersOf(work, communityId, [personId], [day, day + 2 * DAY])).get(personId);
      // Taking a shift away is as much a change of its department as giving one.
      const touched = [...given, ...shiftsOn(day, roster ?? EMPTY_ROSTER)].map(({ department }) => department);
      for (const department of new Set([...touched, ...(touched.length === 0 ? own : [])])) {
        if (!mayDo('setShifts', actor, communitySubject(communityId, [department]))) throw forbidden();
      }
      const policies = (await rulesOf(work, communityId)).policiesAt(work.now);
      const faults = faultsOfDay(given, day, roster ?? EMPTY_ROSTER, policies.longestShiftHours);
      if (faults.length > 0) {
        throw invalidInput(
          ...faults.map(({ index, code, other }) => ({
            field: `shifts.${index}`,
            code,
            ...(other ? { params: { from: shanghaiTime(other.from), to: shanghaiTime(other.to) } } : {}),
          })),
        );
      }
      await keepDay(
        work,
        { communityId, personId, day: input.day, setBy: actor.personId },
        given.map((shift) => asDayShift(shift, day)),
      );
      hintCommunity(work, communityId, 'roster');
      const person = await work.findOneGlobal(Person, { id: personId });
      if (!person) throw invalidInput({ field: 'personId', code: 'not_found' });
      const phone = maySeeField('staff_work_phone', actor, communitySubject(communityId, own));
      return {
        person: staffView(person, this.signer, actor.personId, phone),
        departments: [...own],
        shifts: given.map((shift) => shiftView(shift, names)),
      };
    });
  }
}

async function departmentsOf(work: Work, communityId: number, personId: number): Promise<readonly Department[]> {
  const grants = await work.find(StaffGrant, scopeOfCommunity(communityId), { personId, until: null });
  return [...new Set(grants.flatMap(({ department }) => department ?? []))];
}

function shiftOf(input: SetShiftsInput, index: number, own: readonly Department[], names: BuildingNames): Shift {
  const { department, role, from, to, buildingIds } = input.shifts[index] as SetShiftsInput['shifts'][number];
  if (!own.includes(department as Department)) {
    throw invalidInput({ field: `shifts.${index}.department`, code: 'not_found' });
  }
  const ids = buildingIds?.map((id, place) => {
    const field = `shifts.${index}.buildingIds.${place}`;
    const building = idFromField(id, field);
    if (!names.has(building)) throw invalidInput({ field, code: 'not_found' });
    return building;
  });
  return {
    department: department as Department,
    role: role as ShiftRole,
    from: Date.parse(from),
    to: Date.parse(to),
    buildingIds: ids ?? null,
  };
}
