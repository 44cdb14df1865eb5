import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo } from '@youying/shared/domain/access/reach';
import { communitySubject } from '@youying/shared/domain/access/subjects';
import { EMPTY_ROSTER, shiftsOn } from '@youying/shared/domain/dispatch/roster';
import { type Actor, DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { DAY, type Instant, instantOfDay, shanghaiMidnight } from '@youying/shared/domain/time';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { Person, StaffGrant } from '../../identity/person.entity.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { timeText } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { ListRosterQuery } from '../dto/roster-inputs.js';
import type { RosterRowView, RosterView } from '../dto/roster-views.js';
import { CREW_MAX, rostersOf } from './read-rosters.js';
import { buildingNames, shiftView, staffView } from './view-parts.js';
import { mondayOf } from './week.js';

/** The days asked for, as midnights. */
function daysOf({ day, span }: ListRosterQuery, now: Instant): Instant[] {
  const asked = day === undefined ? shanghaiMidnight(now) : instantOfDay(day);
  if (asked === null) throw invalidInput({ field: 'day', code: 'bad_time' });
  if (span !== 'week') return [asked];
  const monday = mondayOf(asked);
  return Array.from({ length: 7 }, (_, index) => monday + index * DAY);
}

/** The roster 排班 of a day or a week: everybody of the departments, also who has no shift (DSP-5). */
@Injectable()
export class ListRoster {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: ListRosterQuery): Promise<RosterView> {
    const reader = this.database.read;
    const days = daysOf(query, this.clock.now());
    const [from = 0] = days;
    const to = (days.at(-1) ?? from) + DAY;
    const empty = { from: timeText(from), to: timeText(to), editable: [] as string[], items: [] };
    const communityId = await chosenCommunity(reader, actor, query.communityId);
    if (communityId === undefined) return empty;
    const departments = DEPARTMENTS.filter(
      (name) =>
        (query.department === undefined || name === query.department) &&
        mayDo('listRoster', actor, communitySubject(communityId, [name])),
    );
    if (departments.length === 0) return empty;
    const staff = await this.staffOf(communityId, departments);
    const ids = [...staff.keys()];
    const people = await reader.findGlobal(Person, { id: ids }, { orderBy: [['id', 'asc']] });
    const rosters = await rostersOf(reader, communityId, ids, [from, to]);
    const names = await buildingNames(reader, communityId);
    const items = people.map((person): RosterRowView => {
      const own = staff.get(person.id) ?? [];
      const phone = maySeeField('staff_work_phone', actor, communitySubject(communityId, own));
      const roster = rosters.get(person.id) ?? EMPTY_ROSTER;
      const shifts = days.flatMap((day) => shiftsOn(day, roster)).filter((shift) => own.includes(shift.department));
      return {
        person: staffView(person, this.signer, actor.personId, phone),
        departments: [...own],
        shifts: shifts.map((shift) => shiftView(shift, names)),
      };
    });
    const editable = departments.filter((name) => mayDo('setShifts', actor, communitySubject(communityId, [name])));
    return { ...empty, editable, items };
  }

  private async staffOf(communityId: number, departments: readonly Department[]): Promise<Map<number, Department[]>> {
    const grants = await this.database.read.find(
      StaffGrant,
      scopeOfCommunity(communityId),
      { department: [...departments], until: null },
      { orderBy: [['personId', 'asc']], limit: CREW_MAX },
    );
    const found = new Map<number, Department[]>();
    for (const { personId, department } of grants) {
      if (department) found.set(personId, [...(found.get(personId) ?? []), department]);
    }
    return found;
  }
}
