import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor, Department } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { assignByItself, type Chosen, callSupervisor, toDepartment } from '../../matters/public/choose-assignee.js';
import { dispatchOrder } from '../../matters/public/dispatch.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, type Stage, stageOf } from '../../matters/public/perform.js';
import { workOrderView } from '../../matters/public/work-order-view.js';
import { scopeOf } from '../../platform/http/caller.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { DispatchWorkOrderInput } from '../dto/work-order-inputs.js';
import type { WorkOrderView } from '../dto/work-order-views.js';
import { findAssignee } from './find-assignee.js';

/** Named by hand, chosen by itself, or nobody yet: then it is the department's. */
async function assigneeOf(
  stage: Stage,
  department: Department,
  { assigneeId, automatic, reason }: DispatchWorkOrderInput,
): Promise<Chosen> {
  if (automatic && assigneeId !== undefined) throw invalidInput({ field: 'automatic', code: 'not_with_assignee' });
  if (reason !== undefined && assigneeId === undefined) throw invalidInput({ field: 'assigneeId', code: 'required' });
  if (automatic) return assignByItself(stage, department);
  if (assigneeId === undefined) return toDepartment(stage, department);
  return { assigneeId: await findAssignee(stage, assigneeId, department), because: null, lacking: null };
}

/** DSP-1: an order to a department, to somebody by name or to its pool. */
@Injectable()
export class DispatchWorkOrder {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    ticketId: number,
    input: DispatchWorkOrderInput,
    language: Language,
  ): Promise<WorkOrderView> {
    return this.commands.run(call, async (work) => {
      const found = await loadMatter(work, scopeOf(actor), ticketId, { lock: true });
      const matter = admitToTicket('dispatchWorkOrder', actor, found);
      const stage = stageOf(work, matter, actor);
      const department = input.department as Department;
      const { lacking, ...chosen } = await assigneeOf(stage, department, input);
      const deadlineAt = input.deadlineAt === undefined ? null : Date.parse(input.deadlineAt);
      const newOrder = { department, task: input.task, deadlineAt, directReason: input.reason ?? null, ...chosen };
      performOnTicket(stage, { action: 'dispatchWorkOrder', ...newOrder });
      const order = dispatchOrder(stage, newOrder);
      if (lacking) await callSupervisor(stage, order, lacking);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return workOrderView(order, matter, { actor, language, now: work.now, signer: this.signer });
    });
  }
}
