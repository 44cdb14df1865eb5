import { Inject, Injectable } from '@nestjs/common';
import { maySee } from '@youying/shared/domain/access/reach';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatters } from '../../matters/public/load-matters.js';
import type { Matter } from '../../matters/public/matter.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { ticketView } from '../../matters/public/ticket-view.js';
import { type Scope, scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { scopeOf } from '../../platform/http/caller.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { LinkTicketInput, UnlinkTicketInput } from '../dto/ticket-inputs.js';
import type { TicketView } from '../dto/ticket-views.js';
import { refuseStale } from '../queries/last-change.js';
import { Ticket } from '../ticket.entity.js';
import { lastActOn, namingWhoActed } from './taking-back.js';

type LinkAct =
  | { readonly operation: 'linkTicket'; readonly ticketId: number; readonly input: LinkTicketInput }
  | { readonly operation: 'unlinkTicket'; readonly ticketId: number; readonly input: UnlinkTicketInput };

const FIELD = 'ticketId';

/** REG-7: ties a matter to the one during which it was found, or unties it; their timelines tell of it. */
@Injectable()
export class LinkTickets {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: Actor, call: CommandCall, act: LinkAct, language: Language): Promise<TicketView> {
    return this.commands.run(call, async (work) => {
      const firstId = idFromField(act.input.ticketId, FIELD);
      const { found, first } = await both(work, actor, act, firstId);
      await refuseStale(work, found, actor, act.input);
      const separable = act.operation === 'linkTicket' && act.input.separable;
      const takenBack =
        act.operation === 'unlinkTicket' && act.input.takingBack
          ? { last: await lastActOn({ matter: found, work }) }
          : null;
      const end = (other: Matter, isFound: boolean) => ({
        action: act.operation,
        ...{ ticketId: other.ticket.id, otherNo: other.ticket.no, found: isFound, separable },
        withComplaint: other.ticket.kind === 'complaint',
      });
      const stage = stageOf(work, found, actor);
      try {
        performOnTicket(stage, { ...end(first, true), takenBack });
      } catch (refusal) {
        throw await namingWhoActed(refusal, stage);
      }
      found.parentHidden = false;
      // CMP-4: a complaint leaves nothing in the matter during which it was found: whoever it is about may read that one.
      if (found.ticket.kind !== 'complaint') performOnTicket(stageOf(work, first, actor), end(found, false));
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return ticketView(found, { actor, language, now: work.now, signer: this.signer });
    });
  }
}

/** Both ends, locked in the order of their ids; the other end must be of the same community and visible. */
async function both(work: Work, actor: Actor, act: LinkAct, firstId: number) {
  const ids = [act.ticketId, firstId].sort((a, b) => a - b);
  const matters = await loadMatters(work, scopeOf(actor), ids, { lock: true });
  const byId = (id: number) => matters.find(({ ticket }) => ticket.id === id);
  const found = admitToTicket(act.operation, actor, byId(act.ticketId));
  const first = byId(firstId);
  const { communityId } = found.ticket;
  if (!first || first.ticket.communityId !== communityId || !maySee(actor, subjectOf(first))) {
    throw invalidInput({ field: FIELD, code: 'not_found' });
  }
  if (act.operation === 'linkTicket' && (await leadsTo(work, scopeOfCommunity(communityId), first, found))) {
    throw invalidInput({ field: FIELD, code: 'link_circle' });
  }
  return { found, first };
}

/** Whether `first` was itself found during `found`, however far back: a circle could never be closed (CLO-3). */
async function leadsTo(work: Work, scope: Scope, first: Matter, found: Matter): Promise<boolean> {
  let at: number | null = first.ticket.id;
  while (at !== null) {
    if (at === found.ticket.id) return true;
    const ticket: Ticket | undefined = await work.findOne(Ticket, scope, { id: at });
    at = ticket?.linkedTicketId ?? null;
  }
  return false;
}
