import { Inject, Injectable } from '@nestjs/common';
import { maySeeField } from '@youying/shared/domain/access/fields';
import { mayDo, maySee } from '@youying/shared/domain/access/reach';
import { communitySubject, workOrderSubject } from '@youying/shared/domain/access/subjects';
import { stateOf } from '@youying/shared/domain/dispatch/assign';
import { shiftAt } from '@youying/shared/domain/dispatch/roster';
import { defaultPolicies, type Policies } from '@youying/shared/domain/procedures/policies';
import { type Actor, DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { DAY, type Instant, shanghaiMidnight } from '@youying/shared/domain/time';
import { AT_WORK } from '@youying/shared/domain/work-order/types';
import { chosenCommunity } from '../../communities/queries/chosen-community.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { timeText, timeTextOrNull } from '../../platform/http/ids.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import type { WhoIsOnDutyQuery } from '../dto/roster-inputs.js';
import type { CrewMemberView, DepartmentDutyView, OnDutyView } from '../dto/roster-views.js';
import { type CrewMember, type CrewOrder, crewOf } from './read-crew.js';
import { supervisorsOf } from './supervisors.js';
import { type BuildingNames, buildingNames, shiftView, staffView } from './view-parts.js';

interface Look {
  readonly actor: Actor;
  readonly communityId: number;
  readonly at: Instant;
  readonly policies: Policies;
  readonly names: BuildingNames;
  readonly signer: LinkSigner;
}

/** Who can be sent now: department by department, with what each is at (DSP-5). */
@Injectable()
export class WhoIsOnDuty {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, query: WhoIsOnDutyQuery): Promise<OnDutyView> {
    const reader = this.database.read;
    const at = query.at === undefined ? this.clock.now() : Date.parse(query.at);
    const communityId = await chosenCommunity(reader, actor, query.communityId);
    const asked = DEPARTMENTS.filter((name) => query.department === undefined || name === query.department);
    const departments = asked.filter(
      (name) => communityId !== undefined && mayDo('whoIsOnDuty', actor, communitySubject(communityId, [name])),
    );
    if (communityId === undefined)
      return { at: timeText(at), fullLoad: defaultPolicies.fullLoadOrders, departments: [] };
    const policies = (await rulesOf(reader, communityId)).policiesAt(at);
    const wanted = { communityId, departments, at, reads: actor };
    const crew = (await crewOf(reader, wanted)).filter((member) => comesToday(member, at));
    const heads = await supervisorsOf(reader, communityId, departments);
    const names = await buildingNames(reader, communityId);
    const look = { actor, communityId, at, policies, names, signer: this.signer };
    const views = departments.map((department): DepartmentDutyView => {
      const head = heads.get(department);
      return {
        department,
        supervisor: head ? staffView(head, this.signer, actor.personId, seesPhone(look, department)) : null,
        items: crew.filter((member) => member.department === department).map((member) => crewMemberView(member, look)),
      };
    });
    return { at: timeText(at), fullLoad: policies.fullLoadOrders, departments: views };
  }
}

/** On duty, or in later today: tomorrow's people are nobody's to send now. */
const comesToday = ({ shifts }: CrewMember, at: Instant): boolean =>
  shifts.some(({ from }) => from < shanghaiMidnight(at) + DAY);

const seesPhone = ({ actor, communityId }: Look, department: Department): boolean =>
  maySeeField('staff_work_phone', actor, communitySubject(communityId, [department]));

function crewMemberView(member: CrewMember, look: Look): CrewMemberView {
  const { at, policies, names, signer, actor } = look;
  const { department, contractor, shifts, held, writtenSkills, personId } = member;
  const state = stateOf(member, at, policies);
  const shift = shiftAt(at, shifts) ?? shifts.find(({ from }) => from > at) ?? null;
  const doing = held.find(({ status }) => AT_WORK.includes(status)) ?? held.find(({ status }) => status === 'arrived');
  const shown = doing && maySeeOrder(member, doing, look) ? doing : undefined;
  return {
    person: staffView({ ...member, id: personId }, signer, actor.personId, seesPhone(look, department)),
    department,
    contractor,
    skills: [...writtenSkills],
    state,
    shift: shift && shiftView(shift, names),
    inHand: held.length,
    doing: shown?.task ?? null,
    place: shown?.place ?? null,
    availableAt: timeTextOrNull(availableAt(member, shift?.from ?? null, at)),
  };
}

function maySeeOrder(
  { department, personId }: CrewMember,
  { kind, status, concerned }: CrewOrder,
  look: Look,
): boolean {
  const { communityId, actor } = look;
  const order = { communityId, department, status, assigneeId: personId };
  const ticket = {
    communityId,
    kind,
    status: 'handling',
    department,
    houseId: null,
    reporterId: null,
    concerned,
  } as const;
  return maySee(actor, workOrderSubject(order, ticket), 'work_order');
}

/** Free hands come now, or when their shift begins; a fully loaded one we do not promise; others after what they have. */
function availableAt({ held }: CrewMember, shiftFrom: Instant | null, at: Instant): Instant | null {
  if (shiftFrom !== null && shiftFrom > at) return shiftFrom;
  if (held.length === 0) return at;
  const ends = held.map(({ appointment, deadlineAt }) => appointment?.to ?? deadlineAt);
  return ends.every((end) => end !== null && end > at) ? Math.max(...(ends as Instant[])) : null;
}
