import { mayHandle } from '@youying/shared/domain/access/concerned';
import { type Job, type Suggestion, suggestAssignee } from '@youying/shared/domain/dispatch/assign';
import { becauseOf } from '@youying/shared/domain/dispatch/reasons';
import { skillsFor } from '@youying/shared/domain/dispatch/skills';
import type { Localized } from '@youying/shared/domain/language';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Actor, Department } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import { Category } from '../../catalogue/category.entity.js';
import { House } from '../../communities/community.entity.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { watchNow } from '../../roster/queries/on-duty-now.js';
import { type CrewMember, crewOf } from '../../roster/queries/read-crew.js';
import { TimelineEntry } from '../../tickets/timeline.entity.js';
import { ticketFacts } from '../facts.js';
import type { Matter } from './matter.js';
import { introduce } from './people.js';
import { performOnOrder, type Stage } from './perform.js';

export interface Choice {
  readonly job: Job;
  readonly crew: readonly CrewMember[];
  readonly suggestion: Suggestion;
}

/** Who of a department should take an order of this matter, and why nobody else (DSP-5). */
export async function chooseAssignee(
  reader: Reader,
  matter: Matter,
  department: Department,
  { now: at, policies, reads }: { readonly now: Instant; readonly policies: Policies; readonly reads?: Actor },
): Promise<Choice> {
  const { ticket } = matter;
  const job = await jobOf(reader, matter, department, at);
  const declinedBy = await whoDeclined(reader, matter);
  const { communityId, concerned } = ticket;
  const wanted = { communityId, departments: [department], at, declinedBy, ...(reads ? { reads } : {}) };
  const found = await crewOf(reader, wanted);
  // Whom a complaint is about is neither sent nor named among those who were passed over (CMP-4).
  const crew = found.filter(({ personId }) => mayHandle(concerned, communityId, { department, personId }));
  return { job, crew, suggestion: suggestAssignee(job, crew, policies) };
}

async function jobOf(reader: Reader, matter: Matter, department: Department, at: Instant): Promise<Job> {
  const { ticket, category } = matter;
  const scope = scopeOfCommunity(ticket.communityId);
  const house = ticket.houseId === null ? undefined : await reader.findOne(House, scope, { id: ticket.houseId });
  const group = category?.parentId ? await reader.findOne(Category, scope, { id: category.parentId }) : undefined;
  // Whoever helps another department mops up or keeps people away: the category's skills are not theirs.
  const asked = category?.department === department ? category : null;
  return {
    at,
    skills: skillsFor(asked && { code: asked.code, groupCode: group?.code ?? null }),
    houseId: ticket.houseId,
    buildingId: house?.buildingId ?? null,
    appointment: ticketFacts(matter).appointment,
    emergency: ticket.priority === 'emergency',
  };
}

/** Only a matter that has had orders can have been given back. */
async function whoDeclined(reader: Reader, { ticket, orders }: Matter): Promise<ReadonlySet<number>> {
  if (orders.length === 0) return new Set();
  const declined = await reader.find(TimelineEntry, scopeOfCommunity(ticket.communityId), {
    ticketId: ticket.id,
    type: 'order_declined',
  });
  return new Set(declined.flatMap(({ actorId }) => actorId ?? []));
}

export interface Chosen {
  readonly assigneeId: number | null;
  readonly because: Localized | null;
  readonly lacking: Suggestion['lacking'];
}

/** The choice made for a command; the chosen one is known to the matter from now on. */
export async function assignByItself(stage: Stage, department: Department): Promise<Chosen> {
  const { suggestion } = await chooseAssignee(stage.work, stage.matter, department, stage);
  const assigneeId = suggestion.chosen?.candidate.personId ?? null;
  if (assigneeId !== null) await introduce(stage.work, stage.matter, assigneeId);
  return { assigneeId, because: becauseOf(suggestion, stage.now), lacking: suggestion.lacking };
}

/** To the department itself: whoever is on duty takes it. With nobody there its supervisor hears of it at once (DSP-5). */
export async function toDepartment({ work, matter, now }: Stage, department: Department): Promise<Chosen> {
  const { onDuty, kept } = await watchNow(work, matter.ticket.communityId, department, now);
  const lacking = kept && onDuty.length === 0 ? 'nobody_on_duty' : null;
  return { assigneeId: null, because: null, lacking };
}

/** Nobody could be chosen: the order stays the department's, and its supervisor hears of it at once. */
export async function callSupervisor(
  stage: Stage,
  order: Stage['matter']['orders'][number],
  lacking: NonNullable<Chosen['lacking']>,
): Promise<void> {
  // The row must be there before conditional updates of it.
  await stage.work.flush();
  performOnOrder(stage, order, { action: 'callSupervisor', lacking });
}
