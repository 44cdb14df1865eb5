import { Injectable } from '@nestjs/common';
import { type ConcernedPerson, concernedOf, isBarred, mayHandle } from '@youying/shared/domain/access/concerned';
import { rowsFor } from '@youying/shared/domain/lifecycle';
import type { Actor, Department, Role } from '@youying/shared/domain/roles';
import { workOrderMachine } from '@youying/shared/domain/work-order/lifecycle';
import { StaffGrant } from '../../identity/person.entity.js';
import { readActor } from '../../identity/queries/read-actor.js';
import { introduce } from '../../matters/public/people.js';
import { performOnOrder, type Stage } from '../../matters/public/perform.js';
import { performOnComplaint } from '../../matters/public/perform-complaint.js';
import { scopeOfCommunity, scopeOfEverything } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { Task } from '../../tasks/task.entity.js';
import type { NameConcernedInput } from '../dto/complaint-inputs.js';
import type { ConcernedNamedView } from '../dto/complaint-views.js';
import { weighAgain } from './keep-report-duty.js';
import { openRecord } from './open-record.js';

/** Duties of these roles, where nobody is named, are those of customer service as a whole. */
const OF_THE_DESK: readonly string[] = ['receptionist', 'cs_supervisor'];

const HEAD_OFFICE = scopeOfEverything('head office answers for every community (ROL-1)');

/** CMP-4: says whom a complaint is about. From this commit on it does not exist for them, and nothing of it is theirs to do. */
@Injectable()
export class NameConcerned {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, ticketId: number, input: NameConcernedInput): Promise<ConcernedNamedView> {
    const { personIds, department } = input;
    return this.commands.run(call, async (work) => {
      const stage = await openRecord(work, actor, { operation: 'nameConcerned', ticketId, input });
      const { communityId, reporterId, ownerId: before } = stage.matter.ticket;
      const persons = await findStaff(work, communityId, personIds);
      const theirs = (department ?? null) as Department | null;
      const concerned = concernedOf(communityId, persons, theirs);
      const ownerId = await this.ownerOf(stage, concerned);
      performOnComplaint(stage, { action: 'nameConcerned', persons, department: theirs, ownerId });
      takeFromThem(stage, before);
      // CMP-7: what it has gone up to may be another level's to report.
      await weighAgain(work, communityId, stage.matter.ticket.createdAt);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return { level: concerned.level, visible: !isBarred(actor, { concerned, reporterId }) };
    });
  }

  /** ROL-3: it keeps its owner, unless it is about them; then whoever says so takes it, or the level that decides. */
  private async ownerOf(stage: Stage, concerned: ReturnType<typeof concernedOf>): Promise<number | null> {
    const { work, matter, actor } = stage;
    const { ownerId, communityId } = matter.ticket;
    const owner = ownerId === null ? undefined : await readActor(work, ownerId, work.now);
    const free = (one: Actor) => !isBarred(one, { concerned, reporterId: null });
    if (owner && free(owner)) return ownerId;
    if (free(actor)) return actor.personId;
    const { level } = concerned;
    const scope = level === 'head_office' ? HEAD_OFFICE : scopeOfCommunity(communityId);
    const holder = await work.findOne(StaffGrant, scope, { role: level, until: null }, { orderBy: [['id', 'asc']] });
    if (holder) await introduce(work, matter, holder.personId);
    return holder?.personId ?? null;
  }
}

/** Staff of this community with what they hold there; anybody else does not exist for this purpose. */
async function findStaff(work: Work, communityId: number, ids: readonly string[]): Promise<ConcernedPerson[]> {
  return Promise.all(
    [...new Set(ids)].map(async (id, index) => {
      const field = `personIds.${index}`;
      const person = await readActor(work, idFromField(id, field), work.now);
      const grants = person?.grants.filter(
        (grant) => grant.role !== 'resident' && grant.communityId === communityId && !grant.acting,
      );
      if (!person || !grants || grants.length === 0) throw invalidInput({ field, code: 'not_found' });
      return { personId: person.personId, name: person.name, grants };
    }),
  );
}

/** Orders that they hold fall away, duties of theirs become the new owner’s or the deciding level’s. */
function takeFromThem(stage: Stage, before: number | null): void {
  const { matter, work } = stage;
  const { concerned, communityId, ownerId } = matter.ticket;
  for (const order of matter.orders) {
    const theirs = !mayHandle(concerned, communityId, { department: order.department, personId: order.assigneeId });
    if (theirs && rowsFor(workOrderMachine, order.status, 'cancelWorkOrder').length > 0) {
      performOnOrder(stage, order, { action: 'cancelWorkOrder' });
    }
  }
  for (const task of [...matter.tasks, ...matter.paused].filter(({ subjectType }) => subjectType === 'ticket')) {
    const department = task.department as Department | null;
    const ofFormerOwner = before !== ownerId && task.assigneeId === before;
    const ofTheDesk = task.assigneeId === null && OF_THE_DESK.includes(task.ownerRole) ? 'customer_service' : null;
    const holder = { department: department ?? ofTheDesk, personId: task.assigneeId };
    if (!ofFormerOwner && mayHandle(concerned, communityId, holder)) continue;
    const role: Role = concerned?.level ?? 'cs_supervisor';
    const patch =
      ofFormerOwner && ownerId !== null
        ? { assigneeId: ownerId }
        : { ownerRole: role, department: null, assigneeId: null };
    Object.assign(task, patch);
    work.updateMany(Task, { id: task.id, isOpen: true }, patch);
  }
}
