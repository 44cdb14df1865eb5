import { Injectable } from '@nestjs/common';
import { maySee } from '@youying/shared/domain/access/reach';
import { type ContactOutcome, isCounted } from '@youying/shared/domain/intake/contacts';
import type { Actor } from '@youying/shared/domain/roles';
import type { Channel } from '@youying/shared/domain/ticket/types';
import { House } from '../../communities/community.entity.js';
import { deskCommunityOf } from '../../communities/queries/desk-community.js';
import { Person } from '../../identity/person.entity.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { subjectOf } from '../../matters/public/subject-of.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { hintCommunity, recordHint } from '../../platform/hints/record-hint.js';
import { idFromField, idText, timeText } from '../../platform/http/ids.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { inviteRating } from '../../quality/public/invite-rating.js';
import type { Ticket } from '../../tickets/ticket.entity.js';
import { ContactLog } from '../contact.entity.js';
import type { LogContactInput } from '../dto/contact-inputs.js';
import type { LoggedContactView } from '../dto/contact-views.js';

/** INT-9: every call and visit is counted, also noise, silence and wrong numbers. */
@Injectable()
export class LogContact {
  constructor(private readonly commands: Commands) {}

  execute(actor: Actor, call: CommandCall, input: LogContactInput): Promise<LoggedContactView> {
    return this.commands.run(call, async (work) => {
      const communityId = deskCommunityOf('logContact', actor);
      const ticket = await ticketOf(work, actor, communityId, input.ticketId);
      const row: ContactLog = {
        id: nextId(),
        communityId,
        channel: input.channel as Channel,
        outcome: input.outcome as ContactOutcome,
        phone: input.phone ?? null,
        ticketId: ticket?.id ?? null,
        houseId: (await houseOf(work, communityId, input.houseId)) ?? ticket?.houseId ?? null,
        note: input.note ?? null,
        takenBy: actor.personId,
        at: work.now,
      };
      work.insert(ContactLog, row);
      hintContact(work, row, ticket);
      await askToRate(work, actor, row);
      return { id: idText(row.id), channel: row.channel, outcome: row.outcome, at: timeText(row.at) };
    });
  }
}

/**
 * The household's page shows it. CMP-4: a call about a complaint is told of to whoever may know of the complaint, not to the
 * whole community.
 */
function hintContact(work: Work, { communityId, houseId }: ContactLog, ticket: Ticket | null): void {
  if (ticket?.concerned) recordHint(work, { communityId, type: 'ticket', id: ticket.id, version: ticket.version });
  else if (houseId !== null) hintCommunity(work, communityId, 'households');
}

/** HOT-9: whoever called from a number on file is asked how it was; a wrong number or noise was no service. */
async function askToRate(work: Work, actor: Actor, row: ContactLog): Promise<void> {
  if (row.phone === null || !isCounted(row.outcome)) return;
  const person = await work.findOneGlobal(Person, { phone: row.phone });
  if (!person) return;
  await inviteRating(work, {
    ...{ communityId: row.communityId, sourceId: row.id, occasion: 'contact', ticketId: row.ticketId },
    ...{ personId: person.id, agentId: actor.personId, agentName: actor.name },
  });
}

async function ticketOf(work: Work, actor: Actor, communityId: number, id: string | undefined): Promise<Ticket | null> {
  if (id === undefined) return null;
  const field = 'ticketId';
  const matter = await loadMatter(work, scopeOfCommunity(communityId), idFromField(id, field));
  if (!matter || !maySee(actor, subjectOf(matter))) throw invalidInput({ field, code: 'not_found' });
  return matter.ticket;
}

async function houseOf(work: Work, communityId: number, id: string | undefined): Promise<number | null> {
  if (id === undefined) return null;
  const field = 'houseId';
  const house = await work.findOne(House, scopeOfCommunity(communityId), { id: idFromField(id, field) });
  if (!house) throw invalidInput({ field, code: 'not_found' });
  return house.id;
}
